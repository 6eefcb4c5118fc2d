package org.variorum.article.read.html;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** When two ways of printing a headline or a name say the same. */
final class Wording {

  private static final Pattern ENTITY =
      Pattern.compile("&(?:#\\d{1,7}|#x[0-9a-fA-F]{1,6}|\\w{2,8});");

  /** Marks of formatting that end in data by mistake; any other "<" is text. */
  private static final Pattern FORMATTING =
      Pattern.compile("</?(?:i|b|em|strong|span|br|sup|sub|u|q|p)(?:\\s[^<>]{0,200})?/?>");

  private Wording() {}

  /** The letters and digits of {@code words} in small letters, each run set off by one space. */
  static String folded(String words) {
    StringBuilder folded = new StringBuilder(words.length());
    boolean gap = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        if (gap && !folded.isEmpty()) {
          folded.append(' ');
        }
        gap = false;
        folded.append(c);
      } else if (c != '\'' && c != '\u2019' && c != '\u2018') {
        gap = true;
      }
    }
    return folded.toString().toLowerCase(Locale.ROOT);
  }

  /** The same without the spaces. */
  static String compact(String words) {
    return folded(words).replace(" ", "");
  }

  /** Whether both have the same letters and digits in the same order, and any at all. */
  static boolean same(String one, String other) {
    String folded = compact(one);
    return !folded.isEmpty() && folded.equals(compact(other));
  }

  /** How many of the words are the same, of those of the longer; 0 to 1. */
  static double share(String one, String other) {
    Set<String> words = new HashSet<>(List.of(folded(one).split(" ", -1)));
    Set<String> others = new HashSet<>(List.of(folded(other).split(" ", -1)));
    int most = Math.max(words.size(), others.size());
    words.retainAll(others);
    return (double) words.size() / most;
  }

  /** On one line, with single spaces, and without characters that nobody sees. */
  static String spaced(String words) {
    StringBuilder spaced = new StringBuilder(words.length());
    boolean gap = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        gap = true;
      } else if (!isUnseen(c)) {
        if (gap && !spaced.isEmpty()) {
          spaced.append(' ');
        }
        gap = false;
        spaced.append(c);
      }
    }
    return spaced.toString();
  }

  /**
   * What a value of data says: entities that were written twice or in data that has none are read,
   * and marks of formatting fall out.
   */
  static String plain(String value) {
    String plain = value;
    for (int times = 0; times < 2 && ENTITY.matcher(plain).find(); times++) {
      plain = Parser.unescapeEntities(plain, false);
    }
    return spaced(FORMATTING.matcher(plain).replaceAll(""));
  }

  private static boolean isUnseen(char c) {
    return c == '\u00AD' || c == '\u200B' || c == '\uFEFF' || Character.isISOControl(c);
  }
}
