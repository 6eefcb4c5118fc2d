package org.variorum.render;

import java.util.OptionalInt;

/** The names of places in a page: always counted, never taken from what was read. */
final class Anchors {

  private Anchors() {}

  /** Where the account at {@code index} is printed in full. */
  static String account(int index) {
    return "a" + (index + 1);
  }

  /** Where the utterance at {@code index} is set side by side. */
  static String utterance(int index) {
    return "u" + (index + 1);
  }

  /** Where the words of an utterance stand in an account. */
  static String place(int account, int utterance) {
    return account(account) + utterance(utterance);
  }

  /** Where a headline, or the caption of that index, of an account is printed. */
  static String field(int account, OptionalInt caption) {
    return account(account) + (caption.isEmpty() ? "t" : "c" + (caption.getAsInt() + 1));
  }

  static String to(String anchor) {
    return "#" + anchor;
  }
}
