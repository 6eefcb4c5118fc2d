package org.variorum.time;

import org.jspecify.annotations.Nullable;
import org.variorum.time.Timex.Mod;

/**
 * What a rule found at a word.
 *
 * @param to the word after the last one it took
 * @param type TIMEX3's type
 * @param value TIMEX3's value, or null where the text does not carry one
 * @param mod TIMEX3's modifier, or null
 * @param refused whether the words are no date of any calendar ({@code February 30}): they are
 *     taken, so that no other rule makes a date of a part of them, and nothing is reported
 */
record Match(int to, Timex.Type type, @Nullable String value, @Nullable Mod mod, boolean refused) {

  static Match date(int to, @Nullable String value) {
    return new Match(to, Timex.Type.DATE, value, null, false);
  }

  static Match time(int to, @Nullable String value) {
    return new Match(to, Timex.Type.TIME, value, null, false);
  }

  static Match duration(int to, String value) {
    return new Match(to, Timex.Type.DURATION, value, null, false);
  }

  static Match set(int to, String value) {
    return new Match(to, Timex.Type.SET, value, null, false);
  }

  static Match refused(int to) {
    return new Match(to, Timex.Type.DATE, null, null, true);
  }

  Match with(@Nullable Mod given) {
    return new Match(to, type, value, given, refused);
  }

  /** The longer of two; of equals the first. */
  static @Nullable Match longer(@Nullable Match first, @Nullable Match second) {
    if (first == null || second == null) {
      return first == null ? second : first;
    }
    return second.to > first.to ? second : first;
  }

  /** Whether {@code value} names one day. */
  static boolean isDay(@Nullable String value) {
    return value != null
        && value.length() == 10
        && value.charAt(4) == '-'
        && value.charAt(7) == '-'
        && Character.isDigit(value.charAt(5))
        && Character.isDigit(value.charAt(9));
  }
}
