package org.variorum.quantity;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/** The words with which a figure can begin: all others are passed over at once. */
final class Triggers {

  private static final Set<String> OTHERS =
      Set.of(
          ("at more upwards upward excess over above fewer less under below up no as maximum minimum"
                  + " nearly almost just about around approximately roughly some circa estimated"
                  + " close between a an several dozens scores hundreds thousands millions billions"
                  + " trillions tens half nobody once twice thrice early mid late us au c ca cdn nz"
                  + " hk s r nt mx rs kr usd eur gbp aud cad nzd jpy cny chf inr sek nok dkk hkd sgd"
                  + " zar brl mxn rub krw pln try ₹ ₽ ₩ ₪ ₺ ₦ ₱ $ € £ ¥ second third")
              .split(" ", -1));

  /** What makes an article the beginning of a figure. */
  private static final Set<String> AFTER_ARTICLE =
      Set.of(
          "couple",
          "few",
          "handful",
          "dozen",
          "hundred",
          "thousand",
          "million",
          "billion",
          "trillion",
          "lakh",
          "crore",
          "third",
          "quarter",
          "fifth",
          "sixth",
          "eighth",
          "tenth",
          "half",
          "$");

  private static final int LONGEST = 13;
  private static final int LETTERS = 26;

  private final Set<String> begin;

  /** By first letter and length whether any such word begins a figure: most words need no more. */
  private final boolean[] shapes = new boolean[LETTERS * (LONGEST + 1)];

  Triggers(Numerals numerals) {
    Set<String> all = new HashSet<>(OTHERS);
    for (String word : numerals.beginnings()) {
      all.add(word);
      if (word.endsWith("ty")) {
        all.add(word.substring(0, word.length() - 1) + "ies");
      }
    }
    this.begin = Collections.unmodifiableSet(all);
    for (String word : begin) {
      int shape = shape(word.charAt(0), word.length());
      if (shape >= 0) {
        shapes[shape] = true;
      }
    }
  }

  /** The place of such a word among the shapes; -1 for what begins with no plain letter. */
  private static int shape(char first, int length) {
    int letter = (first | 0x20) - 'a';
    boolean plain = letter >= 0 && letter < LETTERS && first < 0x80 && length <= LONGEST;
    return plain ? letter * (LONGEST + 1) + length : -1;
  }

  /** Whether a figure may begin at word {@code i}. */
  boolean begins(Words words, int i) {
    if (words.digits(i)) {
      return true;
    }
    int length = words.end(i) - words.start(i);
    if (length == 0 || length > LONGEST) {
      return false;
    }
    int shape = shape(words.charAt(words.start(i)), length);
    if (shape < 0 ? length > 1 : !shapes[shape] && words.charAt(words.start(i) + 1) != '.') {
      return false;
    }
    String key = words.key(i);
    return key.equals("a") || key.equals("an")
        ? words.in(i + 1, AFTER_ARTICLE)
        : begin.contains(key);
  }
}
