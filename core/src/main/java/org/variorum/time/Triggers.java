package org.variorum.time;

import java.util.HashSet;
import java.util.Set;

/** The words with which a time expression can begin: all others are passed over at once. */
final class Triggers {

  private static final Set<String> OTHERS =
      Set.of(
          "the",
          "a",
          "an",
          "this",
          "last",
          "next",
          "past",
          "that",
          "every",
          "each",
          "per",
          "once",
          "twice",
          "early",
          "earlier",
          "late",
          "later",
          "mid",
          "about",
          "around",
          "approximately",
          "roughly",
          "some",
          "nearly",
          "almost",
          "more",
          "less",
          "fewer",
          "longer",
          "over",
          "at",
          "up",
          "half",
          "several",
          "many",
          "few",
          "numerous",
          "countless",
          "various",
          "multiple",
          "couple",
          "dozen",
          "dozens",
          "hundreds",
          "thousands",
          "scores",
          "yesterday",
          "today",
          "tomorrow",
          "tonight",
          "noon",
          "midnight",
          "now",
          "right",
          "currently",
          "presently",
          "nowadays",
          "these",
          "recently",
          "lately",
          "recent",
          "soon",
          "in",
          "annual",
          "annually",
          "yearly",
          "quarterly",
          "monthly",
          "fortnightly",
          "weekly",
          "daily",
          "nightly",
          "hourly",
          "fiscal",
          "financial",
          "fy",
          "current",
          "coming",
          "previous",
          "first",
          "beginning",
          "start",
          "middle",
          "end",
          "turn",
          "close",
          "outset",
          "through",
          "yearlong",
          "monthlong",
          "weeklong",
          "daylong",
          "hourlong",
          "decadelong",
          "christmas",
          "boxing",
          "new",
          "valentine",
          "st",
          "halloween",
          "independence",
          "fourth",
          "veterans",
          "martin",
          "presidents",
          "memorial",
          "labor",
          "columbus",
          "thanksgiving",
          "black",
          "cyber",
          "election",
          "good",
          "easter",
          "ash",
          "q1",
          "q2",
          "q3",
          "q4",
          "second",
          "third",
          "following",
          "final",
          "entire",
          "whole");

  /**
   * Words that begin far more often something else: what follows them soon must speak of time, or
   * no rule is asked.
   */
  private static final Set<String> WEAK =
      Set.of(
          "the", "a", "an", "this", "that", "these", "at", "in", "about", "around", "some", "more",
          "less", "over", "up", "through", "every", "each", "many", "several", "few", "new",
          "first", "last", "next", "one", "two", "three");

  /** So many words may stand between a weak word and what speaks of time. */
  private static final int FARTHEST = 8;

  private static final Set<String> ALL = all();

  /** All but the weak ones, and what only follows them. */
  private static final Set<String> STRONG = strong();

  private Triggers() {}

  private static Set<String> strong() {
    Set<String> strong = new HashSet<>(ALL);
    strong.removeAll(WEAK);
    strong.addAll(
        Set.of("future", "past", "time", "times", "moment", "present", "same", "while", "eve"));
    return Set.copyOf(strong);
  }

  private static Set<String> all() {
    Set<String> all = new HashSet<>(OTHERS);
    all.addAll(Lexicon.MONTHS.keySet());
    all.addAll(Lexicon.SHORT_MONTHS.keySet());
    all.addAll(Lexicon.WEEKDAYS.keySet());
    all.addAll(Lexicon.SHORT_WEEKDAYS.keySet());
    all.addAll(Lexicon.DAY_PARTS.keySet());
    all.addAll(Lexicon.SEASONS.keySet());
    all.addAll(Lexicon.UNITS.keySet());
    all.addAll(Lexicon.PLURAL_UNITS.keySet());
    all.addAll(Lexicon.NUMERALS.keySet());
    all.addAll(Lexicon.TENS.keySet());
    all.addAll(Lexicon.ORDINALS.keySet());
    for (String weekday : Lexicon.WEEKDAYS.keySet()) {
      all.add(weekday + "s");
    }
    return Set.copyOf(all);
  }

  /** Whether a time expression may begin at word {@code i}. */
  static boolean begins(Words words, int i) {
    String key = words.key(i);
    if (key.isEmpty()) {
      return false;
    }
    char first = key.charAt(0);
    return isNumber(key, first)
        || key.startsWith("fy")
        || ALL.contains(key) && (!WEAK.contains(key) || timeFollows(words, i));
  }

  private static boolean isNumber(String key, char first) {
    return first >= '0' && first <= '9'
        || first == '\'' && key.length() > 2 && Character.isDigit(key.charAt(1));
  }

  private static boolean timeFollows(Words words, int i) {
    for (int next = i + 1; next <= i + FARTHEST && next < words.size(); next++) {
      String key = words.key(next);
      if (!key.isEmpty()
          && (isNumber(key, key.charAt(0)) || STRONG.contains(key) || key.startsWith("fy"))) {
        return true;
      }
    }
    return false;
  }
}
