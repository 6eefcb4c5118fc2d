package org.variorum.discrepancy;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import opennlp.tools.stemmer.PorterStemmer;
import org.jspecify.annotations.Nullable;
import org.variorum.language.EverydayWords;
import org.variorum.language.WordClass;
import org.variorum.language.WordLines;

/**
 * What a word counts for when statements are compared: its stem (Porter 1980), or the kind of event
 * that it names, from {@code event-words.txt}.
 */
final class Terms {

  /** What a word of everyday speech tells of what is meant, of 1. */
  private static final double EVERYDAY = 0.4;

  /** Longer "words" are none. */
  private static final int LONGEST = 40;

  /** Who says it, and how sure that is, is no part of what is said. */
  private static final Set<String> REPORTING =
      Set.of(
          "said",
          "say",
          "says",
          "saying",
          "told",
          "tell",
          "tells",
          "reported",
          "report",
          "reports",
          "reportedly",
          "according",
          "estimated",
          "estimate",
          "believed",
          "believe",
          "claimed",
          "claims",
          "added",
          "adds",
          "officials",
          "official",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "statement",
          "authorities");

  private static final EverydayWords COMMON = new EverydayWords();

  private final Map<String, String> kinds = new HashMap<>();

  Terms() {
    for (String line : WordLines.of(Terms.class, "event-words.txt")) {
      List<String> words = List.of(line.split(" ", -1));
      words.forEach(word -> kinds.putIfAbsent(word, "=" + words.getFirst()));
    }
  }

  /**
   * The term of a word, or null where it tells nothing: a word of grammar, or no word.
   *
   * @param next the word after it, with which it may name a kind of event: {@code passed away}
   */
  @Nullable String of(String word, String next) {
    String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
    String kind = kinds.get(lower + "-" + next.toLowerCase(Locale.ROOT));
    if (kind != null) {
      return kind;
    }
    if (word.length() > LONGEST || !Character.isLetter(word.codePointAt(0))) {
      return null;
    }
    String bare = lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
    kind = kinds.get(bare);
    if (kind != null) {
      return kind;
    }
    if (REPORTING.contains(bare)) {
      return null;
    }
    return WordClass.of(bare) == WordClass.OPEN ? new PorterStemmer().stem(bare) : null;
  }

  /** Whether a term names a kind of event. */
  static boolean isEvent(String term) {
    return term.startsWith("=");
  }

  /** Whether a term is a name rather than a word. */
  static boolean isName(String term) {
    return term.startsWith("@");
  }

  /** The term of an identity. */
  static String ofIdentity(int identity) {
    return "@" + identity;
  }

  /** Whether a term is the speaker of a quotation that stands beside the value. */
  static boolean isSpeaker(String term) {
    return term.startsWith("§");
  }

  /** The term of an identity that is quoted. */
  static String ofSpeaker(int identity) {
    return "§" + identity;
  }

  /** The identity of which a term is. */
  static int identity(String term) {
    return Integer.parseInt(term.substring(1));
  }

  /** What a word tells by itself, whatever the story, from 0 to 1. */
  static double telling(String word) {
    return COMMON.has(word.toLowerCase(Locale.ROOT)) ? EVERYDAY : 1;
  }
}
