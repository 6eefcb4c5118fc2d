package org.variorum.time;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Words for no time in particular: TIMEX3's PRESENT_REF, PAST_REF and FUTURE_REF. */
final class References {

  private static final int LONGEST = 4;

  private static final Map<String, String> PHRASES =
      Map.ofEntries(
          Map.entry("now", "PRESENT_REF"),
          Map.entry("right now", "PRESENT_REF"),
          Map.entry("currently", "PRESENT_REF"),
          Map.entry("presently", "PRESENT_REF"),
          Map.entry("nowadays", "PRESENT_REF"),
          Map.entry("these days", "PRESENT_REF"),
          Map.entry("at present", "PRESENT_REF"),
          Map.entry("at the moment", "PRESENT_REF"),
          Map.entry("at this time", "PRESENT_REF"),
          Map.entry("recently", "PAST_REF"),
          Map.entry("more recently", "PAST_REF"),
          Map.entry("lately", "PAST_REF"),
          Map.entry("the past", "PAST_REF"),
          Map.entry("recent days", "PAST_REF"),
          Map.entry("recent weeks", "PAST_REF"),
          Map.entry("recent months", "PAST_REF"),
          Map.entry("recent years", "PAST_REF"),
          Map.entry("recent decades", "PAST_REF"),
          Map.entry("the future", "FUTURE_REF"),
          Map.entry("the near future", "FUTURE_REF"),
          Map.entry("the coming days", "FUTURE_REF"),
          Map.entry("the coming weeks", "FUTURE_REF"),
          Map.entry("the coming months", "FUTURE_REF"),
          Map.entry("the coming years", "FUTURE_REF"),
          Map.entry("soon", "FUTURE_REF"));

  private static final Set<String> FIRST_WORDS =
      PHRASES.keySet().stream()
          .map(
              phrase -> phrase.indexOf(' ') < 0 ? phrase : phrase.substring(0, phrase.indexOf(' ')))
          .collect(Collectors.toUnmodifiableSet());

  private References() {}

  /** {@code now}, {@code recently}, {@code in the near future}. */
  static @Nullable Match reference(Words words, int i) {
    if (!words.in(i, FIRST_WORDS) || words.named(i) || words.capital(i) && words.named(i + 1)) {
      return null;
    }
    Match found = null;
    StringBuilder phrase = new StringBuilder();
    for (int taken = 0; taken < LONGEST && !words.key(i + taken).isEmpty(); taken++) {
      phrase.append(taken == 0 ? "" : " ").append(words.key(i + taken));
      String value = PHRASES.get(phrase.toString());
      if (value != null && ends(words, phrase, i + taken + 1)) {
        found = Match.date(i + taken + 1, value);
      }
    }
    return found;
  }

  /** {@code in the past}, but not {@code the past week} or {@code the future king}. */
  private static boolean ends(Words words, StringBuilder phrase, int next) {
    return switch (phrase.toString()) {
      case "the past", "the future" -> {
        String after = words.key(next);
        yield after.isEmpty() || !Character.isLetterOrDigit(after.charAt(0));
      }
      case "soon" -> !words.is(next, "as") && !words.is(next, "after") && !words.is(next - 2, "as");
      default -> true;
    };
  }
}
