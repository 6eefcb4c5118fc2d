package org.variorum.language;

import java.util.Locale;
import java.util.Set;

/** Words of English that end in a period of their own. */
final class Abbreviations {

  /** Never the last word of a sentence: a name or a number follows. */
  private static final Set<String> BEFORE_NAMES =
      Set.of(
          "mr", "mrs", "ms", "mx", "messrs", "mme", "dr", "prof", "rev", "fr", "hon", "gov", "lt",
          "sen", "sens", "rep", "reps", "gen", "col", "maj", "capt", "cpl", "sgt", "pvt", "cmdr",
          "adm", "pres", "supt", "const", "cst", "det", "insp", "sr", "st", "ste", "mt", "ft",
          "atty", "amb", "vs", "v", "ald", "asst", "dep");

  /** May end a sentence, too. */
  private static final Set<String> ANYWHERE =
      Set.of(
          "jr", "inc", "corp", "co", "ltd", "llc", "bros", "etc", "dept", "univ", "assn", "ave",
          "blvd", "rd", "hwy", "est", "jan", "feb", "aug", "sept", "sep", "oct", "nov", "dec",
          "ala", "ariz", "ark", "calif", "colo", "conn", "del", "fla", "ga", "ill", "ind", "kan",
          "ky", "la", "md", "mass", "mich", "minn", "miss", "mo", "mont", "neb", "nev", "okla",
          "ore", "pa", "tenn", "tex", "vt", "va", "wash", "wis", "wyo", "ph.d", "approx", "e.g",
          "i.e", "cf", "al", "a.m", "p.m");

  /** Words of their own, too: abbreviations only before a figure. */
  private static final Set<String> BEFORE_FIGURES = Set.of("no", "nos", "p", "pp", "fig", "art");

  private Abbreviations() {}

  /** Whether {@code word}, which a period follows, takes that period in. */
  static boolean takesPeriod(String word, boolean figureFollows) {
    String last = word.substring(word.lastIndexOf('-') + 1); // R-Ky.
    if (last.isEmpty()) {
      return false;
    }
    String lower = last.toLowerCase(Locale.ROOT);
    return BEFORE_NAMES.contains(lower)
        || ANYWHERE.contains(lower) && (Character.isUpperCase(last.charAt(0)) || isLatin(lower))
        || figureFollows && BEFORE_FIGURES.contains(lower);
  }

  /** Whether {@code token}, with its period, cannot end a sentence. */
  static boolean neverEnds(String token) {
    return token.endsWith(".")
        && BEFORE_NAMES.contains(token.substring(0, token.length() - 1).toLowerCase(Locale.ROOT));
  }

  private static boolean isLatin(String lower) {
    return switch (lower) {
      case "etc", "e.g", "i.e", "cf", "al", "a.m", "p.m", "approx", "vs" -> true;
      default -> false;
    };
  }
}
