package org.variorum.time;

import java.util.List;

/**
 * Every way of writing a time that is known here, in order: of the matches at a word the longest is
 * taken, and of equally long ones that of the rule that stands first.
 */
final class Rules {

  static final List<Rule> ALL =
      List.of(
          new Rule("iso date", "The file is dated 2016-01-15.", Days::iso),
          new Rule("date in slashes", "It was signed on 1/15/2016.", Days::slashes),
          new Rule("september 11", "She was in New York on 9/11.", Days::september11),
          new Rule("weekday and date", "He spoke on Friday morning (January 15).", Weekdays::dated),
          new Rule("month and day", "He was held on January 8, 2016.", Days::monthDay),
          new Rule("day and month", "He was held on 8 January 2016.", Days::dayMonth),
          new Rule("month and year", "They met in October, last year.", Years::monthYear),
          new Rule("last month by name", "They met last October.", Periods::relativeMonth),
          new Rule("month", "They met in October.", Years::month),
          new Rule("holiday", "He wrote on Christmas Eve.", Holidays::holiday),
          new Rule("weekday", "He spoke on Thursday.", Weekdays::weekday),
          new Rule("day by today", "He spoke yesterday.", Days::relative),
          new Rule("time on a day", "It airs at 7 p.m. on Friday.", Clock::timeOfDay),
          new Rule("day with a time", "It begins on Friday at 7 p.m.", Clock::dayAndTime),
          new Rule("time", "The plane landed at 6:41pm PST.", Clock::time),
          new Rule("part of a day", "He spoke on Friday night.", DayParts::afterDay),
          new Rule("part of this day", "He spoke this morning.", DayParts::relative),
          new Rule("part of the day of", "It burnt on the night of May 3.", DayParts::ofDay),
          new Rule("quarter", "Sales fell in the first quarter of 2016.", Periods::quarter),
          new Rule("season", "He travelled last summer.", Periods::season),
          new Rule("fiscal year", "The budget for fiscal 2016 grew.", Periods::fiscal),
          new Rule("period by now", "Sales fell last year.", Periods::relative),
          new Rule("decade", "He was a star of the 1990s.", Years::decade),
          new Rule("century", "It is a house of the 19th century.", Years::century),
          new Rule("year", "They married in 2008.", Years::year),
          new Rule("early or late", "They met in late 2015.", Modifiers::part),
          new Rule("end of", "They met at the end of October.", Modifiers::edgeOf),
          new Rule("ago", "They met about a week ago.", Offsets::fromPublication),
          new Rule("later", "He came on May 3 and left two days later.", Offsets::fromAnchor),
          new Rule("that day", "He came on May 3 and left that day.", Offsets::anaphor),
          new Rule("every", "The paper appears every Friday.", Sets::every),
          new Rule("weekdays", "The shop is shut on Sundays.", Sets::weekdays),
          new Rule("annually", "The prize is given annually.", Sets::adverb),
          new Rule("a year", "They build 15 a year.", Sets::per),
          new Rule("duration", "He was away for six months.", Durations::duration),
          new Rule("now and then", "He is currently in hiding.", References::reference));

  private Rules() {}
}
