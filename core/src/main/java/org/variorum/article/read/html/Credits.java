package org.variorum.article.read.html;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who took a picture, printed at the end of its caption. */
final class Credits {

  /**
   * A way of crediting.
   *
   * @param name in words
   * @param example a caption that ends so
   * @param pattern the credit, to the end of the caption
   */
  record Credit(String name, String example, Pattern pattern) {

    Credit(String name, String example, String pattern) {
      this(name, example, Pattern.compile(pattern + "\\s*$"));
    }
  }

  private static final String AGENCY =
      "(?:AP(?: Photos?)?|Associated Press|Reuters|REUTERS|AFP|EPA|PA|Press Association|Getty(?: Images)?"
          + "|Bloomberg|Shutterstock|Alamy|iStock|Corbis|TASS|Xinhua|dpa|DPA|Rex(?: Features)?|UPI|Flickr)";

  /** A word of a name. */
  private static final String WORD = "(?:\\p{Lu}\\.|\\p{Lu}[\\p{L}\\d’'&@-]{0,40})";

  private static final String NAMES = WORD + "(?:[ ,/|]{1,3}" + WORD + "){0,9}";

  /** An agency, and for whom or through whom. */
  private static final String WIRE =
      AGENCY + "(?:[ ]?[/|][ ]?" + NAMES + "| via " + NAMES + ")?\\.?";

  /** Cut off one after another, and again while one fits. */
  static final List<Credit> ALL =
      List.of(
          new Credit(
              "in brackets",
              "The north gate. (Photo by Ann Lee/Harbor Courier)",
              "[\\[(]\\s?(?:(?:(?i:photo|photograph|image|picture|credit|source|courtesy|file|via|©)s?"
                  + "\\b|©)[^()\\[\\]]{0,150}|[^()\\[\\]]{0,100}\\b"
                  + AGENCY
                  + "\\b[^()\\[\\]]{0,60})[\\])]\\.?"),
          new Credit(
              "after a label",
              "The north gate. Photograph: Ann Lee/Harbor Courier",
              "(?:^|\\s)[—–|-]?\\s?(?i:(?:photo|photograph|photography|image|picture|video|illustration)s?"
                  + "(?:\\s(?i:credit|courtesy|source)s?)?|credits?|source)"
                  + "\\s?(?::|\\s(?i:by|courtesy of|via))\\s?[^.:!?]{1,80}(?:\\.(?:com|org|net))?\\.?"),
          new Credit(
              "copyright",
              "The north gate. © 2016 Ann Lee",
              "(?:^|\\s)[—–|-]?\\s?©[^.!?]{1,80}\\.?"),
          new Credit(
              "courtesy",
              "The north gate. Courtesy of Ann Lee",
              "(?:(?<=[.!?”\"’])\\s|^|\\s[—–|-]\\s)(?:Courtesy|COURTESY)(?: of|:)? [^.!?]{1,80}\\.?"),
          new Credit(
              "agency",
              "The north gate. Ann Lee/Getty Images",
              "(?:(?<=[.!?”\"’')])\\s|\\s[—–|-]\\s)(?:"
                  + NAMES
                  + "[ ,]{0,2}[/|,–—-]\\s?|(?i:via )|(?:"
                  + WORD
                  + " ){0,4})"
                  + WIRE),
          new Credit(
              "nothing but an agency",
              "Ann Lee/Getty Images",
              "^(?:" + NAMES + "\\s?[/|]\\s?)?" + WIRE),
          new Credit(
              "photographer and outlet",
              "The north gate. Ann Lee / Harbor Courier",
              "(?<=[.!?”\"’])\\s\\p{Lu}[\\p{L}.’'-]{1,30}(?: \\p{Lu}[\\p{L}.’'-]{0,30}){1,3}\\s?[/|]\\s?"
                  + "\\p{Lu}[\\p{L}.’'-]{1,30}(?: \\p{Lu}[\\p{L}.’'-]{0,30}){0,4}\\.?"));

  private Credits() {}

  /** {@code caption} without a credit at its end. */
  static String cut(String caption) {
    String rest = caption;
    for (int times = 0; times < 3; times++) {
      for (Credit credit : ALL) {
        rest = without(credit, rest);
      }
    }
    return rest;
  }

  private static String without(Credit credit, String caption) {
    // A credit is short: what stands before its end by more is the caption.
    int from = Math.max(0, caption.length() - 250);
    Matcher matcher = credit.pattern().matcher(caption);
    return matcher.find(from) ? caption.substring(0, matcher.start()).strip() : caption;
  }
}
