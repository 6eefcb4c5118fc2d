package org.variorum.language;

import java.util.Set;

/**
 * The names of months and days of the week, in lower case. They say when, and so neither what was
 * said nor whose it is.
 */
public final class CalendarWords {

  private static final Set<String> MONTHS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private static final Set<String> WEEKDAYS =
      Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  private static final Set<String> WORDS = Set.of("march", "may");

  private CalendarWords() {}

  /** Whether {@code form}, in lower case, is a month's name, or may be one. */
  public static boolean isMonth(String form) {
    return MONTHS.contains(form);
  }

  /** Whether {@code form}, in lower case, is the name of a month or a day of the week. */
  public static boolean has(String form) {
    return MONTHS.contains(form) || WEEKDAYS.contains(form);
  }

  /**
   * Whether {@code form} is a word, too, as {@code may} is: then only a capital within a sentence
   * tells.
   */
  public static boolean mayBeWord(String form) {
    return WORDS.contains(form);
  }
}
