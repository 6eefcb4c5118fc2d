package org.variorum.name;

import java.text.Normalizer;
import java.util.Locale;

/** Folds words for comparison: case, accents and the style of apostrophes go. */
final class Fold {

  private Fold() {}

  /** {@code word} in lower case, without accents, with straight apostrophes. */
  static String of(String word) {
    boolean plain = true;
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 0x80) {
        plain = false;
        break;
      }
    }
    return plain ? word.toLowerCase(Locale.ROOT) : withoutAccents(word);
  }

  private static String withoutAccents(String word) {
    String decomposed = Normalizer.normalize(word, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      switch (c) {
        case '’', '‘', 'ʼ' -> folded.append('\'');
        case '\u2010', '\u2011' -> folded.append('-');
        case 'ß' -> folded.append("ss");
        case 'ø' -> folded.append('o');
        case 'ł' -> folded.append('l');
        case 'đ' -> folded.append('d');
        case 'ı' -> folded.append('i');
        case 'æ' -> folded.append("ae");
        default -> {
          if (Character.getType(c) != Character.NON_SPACING_MARK) {
            folded.append(c);
          }
        }
      }
    }
    return folded.toString();
  }
}
