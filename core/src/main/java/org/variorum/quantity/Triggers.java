package org.variorum.quantity;

import java.util.Set;

/** The words with which a figure can begin: all others are passed over at once. */
final class Triggers {

  private static final Set<String> OTHERS =
      Set.of(
          ("at more upwards upward excess over above fewer less under below up no as maximum minimum"
                  + " nearly almost just about around approximately roughly some circa estimated"
                  + " close between several dozens scores hundreds thousands millions billions"
                  + " trillions tens half nobody once twice thrice early mid late us au c ca cdn nz"
                  + " hk s r nt mx rs kr usd eur gbp aud cad nzd jpy cny chf inr sek nok dkk hkd sgd"
                  + " zar brl mxn rub krw pln try ₹ ₽ ₩ ₪ ₺ ₦ ₱ $ € £ ¥ second third")
              .split(" ", -1));

  /** What makes an article the beginning of a figure. */
  private static final Set<String> AFTER_ARTICLE =
      Set.of(
          "couple", "few", "handful", "dozen", "hundred", "thousand", "million", "billion",
          "trillion", "lakh", "crore", "third", "quarter", "fifth", "sixth", "eighth", "tenth",
          "half", "$");

  private static final int LONGEST = 13;

  private Triggers() {}

  /** Whether a figure may begin at word {@code i}. */
  static boolean begins(Words words, int i, Numerals numerals) {
    if (words.digits(i)) {
      return true;
    }
    int length = words.end(i) - words.start(i);
    if (length == 0 || length > LONGEST) {
      return false;
    }
    String key = words.key(i);
    if (key.equals("a") || key.equals("an")) {
      return words.in(i + 1, AFTER_ARTICLE);
    }
    return OTHERS.contains(key)
        || numerals.figure(key) != null
        || numerals.rank(key) != null
        || key.endsWith("ties");
  }
}
