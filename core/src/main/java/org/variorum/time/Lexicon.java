package org.variorum.time;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The words of English that make dates. Keys are in lower case, without periods. */
final class Lexicon {

  static final Map<String, Integer> MONTHS =
      counted(
          "january february march april may june july august september october november december");

  /** Abbreviations of months; they need a figure after them. */
  static final Map<String, Integer> SHORT_MONTHS =
      Map.ofEntries(
          Map.entry("jan", 1),
          Map.entry("feb", 2),
          Map.entry("mar", 3),
          Map.entry("apr", 4),
          Map.entry("jun", 6),
          Map.entry("jul", 7),
          Map.entry("aug", 8),
          Map.entry("sep", 9),
          Map.entry("sept", 9),
          Map.entry("oct", 10),
          Map.entry("nov", 11),
          Map.entry("dec", 12));

  /** Months that are names or verbs, too: alone, they need a word before them that says so. */
  static final Set<String> DOUBTFUL_MONTHS = Set.of("march", "april", "may", "june", "august");

  /** ISO 8601: Monday is 1. */
  static final Map<String, Integer> WEEKDAYS =
      Map.of(
          "monday", 1,
          "tuesday", 2,
          "wednesday", 3,
          "thursday", 4,
          "friday", 5,
          "saturday", 6,
          "sunday", 7);

  static final Map<String, Integer> SHORT_WEEKDAYS =
      Map.ofEntries(
          Map.entry("mon", 1),
          Map.entry("tue", 2),
          Map.entry("tues", 2),
          Map.entry("wed", 3),
          Map.entry("thu", 4),
          Map.entry("thur", 4),
          Map.entry("thurs", 4),
          Map.entry("fri", 5),
          Map.entry("sat", 6),
          Map.entry("sun", 7));

  /** TIMEX3's parts of the day. */
  static final Map<String, String> DAY_PARTS =
      Map.of(
          "morning", "TMO",
          "midmorning", "TMO",
          "lunchtime", "TMI",
          "midday", "TMI",
          "afternoon", "TAF",
          "midafternoon", "TAF",
          "evening", "TEV",
          "night", "TNI");

  static final Map<String, String> SEASONS =
      Map.of("spring", "SP", "summer", "SU", "autumn", "FA", "fall", "FA", "winter", "WI");

  static final Map<String, Unit> UNITS =
      Map.ofEntries(
          Map.entry("second", Unit.SECOND),
          Map.entry("minute", Unit.MINUTE),
          Map.entry("min", Unit.MINUTE),
          Map.entry("hour", Unit.HOUR),
          Map.entry("day", Unit.DAY),
          Map.entry("weekend", Unit.WEEKEND),
          Map.entry("week", Unit.WEEK),
          Map.entry("fortnight", Unit.FORTNIGHT),
          Map.entry("month", Unit.MONTH),
          Map.entry("quarter", Unit.QUARTER),
          Map.entry("year", Unit.YEAR),
          Map.entry("decade", Unit.DECADE),
          Map.entry("century", Unit.CENTURY));

  static final Map<String, Unit> PLURAL_UNITS =
      Map.ofEntries(
          Map.entry("seconds", Unit.SECOND),
          Map.entry("minutes", Unit.MINUTE),
          Map.entry("mins", Unit.MINUTE),
          Map.entry("hours", Unit.HOUR),
          Map.entry("days", Unit.DAY),
          Map.entry("weekends", Unit.WEEKEND),
          Map.entry("weeks", Unit.WEEK),
          Map.entry("months", Unit.MONTH),
          Map.entry("years", Unit.YEAR),
          Map.entry("decades", Unit.DECADE),
          Map.entry("centuries", Unit.CENTURY));

  static final Map<String, Integer> NUMERALS =
      counted(
          "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
              + " sixteen seventeen eighteen nineteen");

  static final Map<String, Integer> TENS =
      Map.of(
          "twenty", 20,
          "thirty", 30,
          "forty", 40,
          "fifty", 50,
          "sixty", 60,
          "seventy", 70,
          "eighty", 80,
          "ninety", 90);

  static final Map<String, Integer> ORDINALS =
      Map.of(
          "first", 1, "1st", 1, "second", 2, "2nd", 2, "third", 3, "3rd", 3, "fourth", 4, "4th", 4);

  static final Map<String, Integer> DECADES =
      Map.of(
          "twenties", 2,
          "thirties", 3,
          "forties", 4,
          "fifties", 5,
          "sixties", 6,
          "seventies", 7,
          "eighties", 8,
          "nineties", 9);

  /** What stands before a bare month that is meant as one. */
  static final Set<String> BEFORE_MONTHS =
      Set.of(
          "in",
          "since",
          "of",
          "by",
          "until",
          "till",
          "from",
          "to",
          "during",
          "before",
          "after",
          "for",
          "through",
          "between",
          "late",
          "early",
          "mid",
          "last",
          "next",
          "this",
          "every",
          "each",
          "a",
          "an",
          "the",
          "its",
          "their",
          "his",
          "her",
          "'s",
          "around",
          "circa",
          "about",
          "throughout",
          "–",
          "-",
          "(");

  private Lexicon() {}

  private static Map<String, Integer> counted(String words) {
    Map<String, Integer> counted = new HashMap<>();
    for (String word : words.split(" ", -1)) {
      counted.put(word, counted.size() + 1);
    }
    return Map.copyOf(counted);
  }
}
