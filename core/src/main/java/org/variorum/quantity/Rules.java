package org.variorum.quantity;

import java.util.List;

/**
 * Every way of writing a figure that is known here, in order: of the matches at a word the longest
 * is taken, and of equally long ones that of the rule that stands first.
 */
final class Rules {

  static final List<Rule> ALL =
      List.of(
          new Rule("years old", "An 85-year-old teacher won.", Ages::yearsOld),
          new Rule("age after a name", "The teacher, 85, won.", Ages::apposition),
          new Rule("age by its word", "He retired at the age of 85.", Ages::aged),
          new Rule("age as predicate", "She was 85.", Ages::predicate),
          new Rule("age limit", "Children under 16 stayed at home.", Ages::limit),
          new Rule("age by decade", "The teacher is in her early 80s.", Ages::decade),
          new Rule("percentage", "About 30 percent of the boats sank.", Shares::percentage),
          new Rule("fraction", "A third of the boats sank.", Shares::fraction),
          new Rule("one in", "One in five boats sank.", Shares::oneIn),
          new Rule("money by sign", "The boat cost $1.2 million.", Money::bySign),
          new Rule("money by word", "The boat cost two million euros.", Money::byWord),
          new Rule("feet and inches", "The keeper is 6ft 2in tall.", Measures::height),
          new Rule("temperature", "It was 20 degrees Celsius.", Measures::temperature),
          new Rule("magnitude", "A magnitude 6.3 quake shook the harbor.", Measures::magnitude),
          new Rule("measure", "The boat sank 50 miles from here.", Measures::measure),
          new Rule("how often", "The bell rang three times.", Counts::times),
          new Rule("ordinal", "The second boat sank.", Counts::ordinal),
          new Rule("none", "There were no survivors.", Counts::none),
          new Rule("cardinal", "At least four boats sank.", Counts::cardinal));

  private Rules() {}
}
