package org.variorum.time;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.time.Timex.Mod;

/** {@code late 2015}, {@code earlier this week}, {@code the end of October}: a part of a time. */
final class Modifiers {

  private static final Set<String> EDGES =
      Set.of("beginning", "start", "middle", "end", "turn", "close", "outset");

  private static final Set<String> DETERMINERS = Set.of("the", "this", "that");

  private Modifiers() {}

  /** TIMEX3's modifier for {@code early}, {@code mid}, {@code late}; null for other words. */
  static @Nullable Mod of(String key) {
    return switch (key) {
      case "early", "beginning", "start", "turn", "outset" -> Mod.START;
      case "mid", "middle" -> Mod.MID;
      case "late", "end", "close" -> Mod.END;
      default -> null;
    };
  }

  /** {@code late 2015}, {@code mid-October}, {@code the early 1990s}, {@code later on Friday}. */
  static @Nullable Match part(Words words, int i) {
    int at = words.is(i, "the") ? i + 1 : i;
    boolean comparative = words.is(at, "earlier") || words.is(at, "later");
    Mod mod = comparative ? null : edge(words, at);
    if (words.named(at) || mod == null && !comparative) {
      return null;
    }
    at++;
    boolean joined = words.is(at, "-") || words.is(at, "on") || words.is(at, "in");
    Match found = inner(words, joined ? at + 1 : at);
    return found == null || found.refused() || found.mod() != null ? found : found.with(mod);
  }

  private static @Nullable Mod edge(Words words, int i) {
    return words.in(i, EDGES) ? null : of(words.key(i));
  }

  private static @Nullable Match inner(Words words, int i) {
    return Match.longer(
        Dates.any(words, i),
        Match.longer(DayParts.afterDay(words, i), DayParts.relative(words, i)));
  }

  /** {@code the end of October}, {@code the very beginning of the year}. */
  static @Nullable Match edgeOf(Words words, int i) {
    int at = words.is(i, "the") ? i + 1 : i;
    if (words.is(at, "very")) {
      at++;
    }
    Mod mod = words.plain(at, EDGES) ? of(words.key(at)) : null;
    if (mod == null || !words.is(at + 1, "of")) {
      return null;
    }
    int inner = at + 2;
    Match found = Match.longer(Dates.any(words, inner), Dates.any(words, inner + 1));
    if (found == null && words.in(inner, DETERMINERS)) {
      found = Periods.thisOne(words, inner);
    }
    return found == null || found.refused() ? found : found.with(mod);
  }
}
