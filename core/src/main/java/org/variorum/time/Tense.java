package org.variorum.time;

import java.util.Set;

/**
 * Whether the words around a date speak of what has been or of what is to come.
 *
 * <p>The nearest verb before the date in its sentence decides ({@code said Thursday it will} is
 * past for Thursday), else the first one after it.
 */
enum Tense {
  PAST,
  FUTURE,
  NEITHER;

  private static final int REACH = 25;

  private static final Set<String> COMING =
      Set.of(
          "will",
          "won't",
          "shall",
          "would",
          "upcoming",
          "forthcoming",
          "expected",
          "expects",
          "scheduled",
          "slated",
          "due",
          "plans",
          "planned",
          "planning",
          "intends",
          "until",
          "till",
          "deadline",
          "expires",
          "airs",
          "begins",
          "opens",
          "premieres",
          "tomorrow",
          "hopes",
          "promises");

  private static final Set<String> PLANNED =
      Set.of("due", "scheduled", "expected", "slated", "planned", "set", "supposed");

  private static final Set<String> GONE =
      Set.of(
          "said", "told", "met", "was", "were", "had", "did", "went", "came", "began", "took",
          "made", "gave", "got", "won", "lost", "held", "saw", "found", "left", "ran", "sent",
          "shot", "struck", "broke", "spoke", "wrote", "fell", "rose", "led", "became", "kept",
          "brought", "thought", "knew", "felt", "paid", "sold", "bought", "built", "flew", "drew",
          "grew", "has", "have", "been", "since", "ago", "wasn't", "weren't", "didn't", "drove",
          "stood", "sought", "caught", "taught", "fought", "swore", "beat", "hit");

  /** End in -ed, and are no verbs of the past. */
  private static final Set<String> NO_VERBS =
      Set.of("need", "speed", "indeed", "hundred", "united", "red", "feed", "seed", "bed");

  /** Infinitives that, right before a date, announce something. */
  private static final Set<String> ANNOUNCED =
      Set.of(
          "air",
          "begin",
          "start",
          "open",
          "launch",
          "meet",
          "be",
          "appear",
          "run",
          "publish",
          "return",
          "arrive",
          "ship",
          "broadcast",
          "face",
          "premiere",
          "debut",
          "resume");

  /** How the words around {@code [from, to)} speak. */
  static Tense around(Words words, int from, int to) {
    if (announced(words, from)) {
      return FUTURE;
    }
    for (int i = from - 1; i >= 0 && from - i <= REACH && clause(words, from, i); i--) {
      Tense tense = words.tense(i);
      if (tense != NEITHER) {
        return tense;
      }
    }
    for (int i = to; i - to <= REACH && clause(words, from, i); i++) {
      Tense tense = words.tense(i);
      if (tense != NEITHER) {
        return tense;
      }
    }
    return NEITHER;
  }

  /** "She was due to leave hospital on 2 December, but died": what was to come, and did not. */
  private static boolean cameToNothing(Words words, int i) {
    int verb = words.is(i, "be") && words.is(i - 1, "to") ? i - 2 : i;
    boolean planned = words.in(verb, PLANNED);
    if (!planned || !words.is(verb - 1, "was") && !words.is(verb - 1, "were")) {
      return false;
    }
    for (int j = verb + 1; j - verb <= REACH && clause(words, verb, j); j++) {
      if (words.is(j, "but")) {
        return true;
      }
    }
    return false;
  }

  private static boolean announced(Words words, int from) {
    int verb = words.is(from - 1, "on") || words.is(from - 1, "in") ? from - 2 : from - 1;
    return words.is(verb - 1, "to") && words.in(verb, ANNOUNCED);
  }

  private static boolean clause(Words words, int from, int i) {
    return words.together(from, i) && !words.is(i, ";") && !words.is(i, "\"");
  }

  /** How the word at {@code i} speaks, by itself and its neighbours. */
  static Tense of(Words words, int i) {
    String key = words.key(i);
    if (cameToNothing(words, i)) {
      return PAST;
    }
    if (COMING.contains(key) || key.endsWith("'ll")) {
      return words.is(i + 1, "have") && key.equals("would") ? PAST : FUTURE;
    }
    if (key.equals("set")) {
      return words.is(i + 1, "to") || words.is(i + 1, "for") ? FUTURE : NEITHER;
    }
    if (key.equals("going")) {
      return words.is(i + 1, "to") ? FUTURE : NEITHER;
    }
    if (key.equals("be")) {
      return words.is(i - 1, "to") ? FUTURE : NEITHER;
    }
    if (words.is(i - 1, "be")) {
      // "will be released": the verb before decides, not the participle.
      return NEITHER;
    }
    boolean past =
        GONE.contains(key) || key.length() > 3 && key.endsWith("ed") && !NO_VERBS.contains(key);
    return past ? PAST : NEITHER;
  }
}
