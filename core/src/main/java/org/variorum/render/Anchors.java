package org.variorum.render;

import java.util.OptionalInt;

/**
 * The names of places to which a page itself leads: counted, never taken from what was read. {@link
 * LastingAnchors} makes those that others may keep.
 */
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

  /** Where it is said why one account is held to have drawn on another. */
  static String derivation(int index) {
    return "drew" + (index + 1);
  }

  /** Where a passage of that evidence stands, in the account that drew or the one drawn on. */
  static String evidence(int derivation, int passage, boolean later) {
    return derivation(derivation) + (later ? "to" : "from") + (passage + 1);
  }

  /** Where a conflict is set out. */
  static String conflict(int index) {
    return "conflict" + (index + 1);
  }

  /** Where an account states something: the places are counted from 1. */
  static String stated(int account, int number) {
    return account(account) + "s" + number;
  }

  /** An entry of the timeline. */
  static String moment(int index) {
    return "m" + (index + 1);
  }

  static String to(String anchor) {
    return "#" + anchor;
  }
}
