package org.variorum.article.read;

import java.util.Locale;

/**
 * The name of the first element of a document in markup, which tells what it is: all that may stand
 * before it is passed over, since a comment may well speak of other elements.
 *
 * @param name in lower case and without its prefix; empty where {@code state} is not found
 * @param state whether it was found
 */
record XmlRoot(String name, State state) {

  enum State {
    /** There it is. */
    FOUND,
    /** What was looked at ends before it. */
    BEYOND,
    /** This is no markup. */
    NONE
  }

  /** Looks for it in {@code start}, in one pass. */
  static XmlRoot of(String start) {
    int at = 0;
    while (true) {
      at = pastBlanks(start, at);
      if (at == start.length()) {
        return new XmlRoot("", State.BEYOND);
      }
      if (start.startsWith("<?", at)) {
        at = past(start, "?>", at);
      } else if (start.startsWith("<!--", at)) {
        at = past(start, "-->", at);
      } else if (start.startsWith("<!", at)) {
        at = pastDoctype(start, at);
      } else {
        return element(start, at);
      }
      if (at < 0) {
        return new XmlRoot("", State.BEYOND);
      }
    }
  }

  private static int pastBlanks(String start, int from) {
    int at = from;
    while (at < start.length() && Character.isWhitespace(start.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int past(String start, String end, int from) {
    int index = start.indexOf(end, from);
    return index < 0 ? -1 : index + end.length();
  }

  /** Past a document type, whose declarations stand in brackets. */
  private static int pastDoctype(String start, int from) {
    int close = start.indexOf('>', from);
    int bracket = start.indexOf('[', from);
    if (bracket < 0 || (close >= 0 && close < bracket)) {
      return close < 0 ? -1 : close + 1;
    }
    int end = start.indexOf(']', bracket);
    return end < 0 ? -1 : past(start, ">", end);
  }

  private static XmlRoot element(String start, int from) {
    int at = from + 1;
    while (at < start.length() && isOfName(start.charAt(at))) {
      at++;
    }
    boolean isElement = start.charAt(from) == '<' && at > from + 1;
    if (!isElement) {
      return new XmlRoot("", State.NONE);
    }
    String name = start.substring(from + 1, at).toLowerCase(Locale.ROOT);
    return new XmlRoot(name.substring(name.indexOf(':') + 1), State.FOUND);
  }

  private static boolean isOfName(char c) {
    return Character.isLetterOrDigit(c) || c == ':' || c == '.' || c == '-' || c == '_';
  }
}
