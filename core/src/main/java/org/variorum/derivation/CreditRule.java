package org.variorum.derivation;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A way in which reports say whose reporting they use.
 *
 * @param name in words; evidence carries it
 * @param example a text in which it finds an outlet
 * @param where in which lines it is looked for
 * @param covers whether the whole report is credited, and not some of its facts
 * @param triggers of which one must stand in the line; asked first, since it costs next to nothing
 * @param pattern the credit; group {@code outlet} is whom it credits
 */
record CreditRule(
    String name,
    String example,
    Where where,
    boolean covers,
    List<String> triggers,
    Pattern pattern) {

  /** Whether the rule can find anything in {@code line}. */
  boolean mayFindIn(String line) {
    return triggers.stream().anyMatch(line::contains);
  }

  /** The lines of an account in which a rule looks. */
  enum Where {
    /** In the first lines of the text. */
    DATELINE,
    /** In the byline, and in short lines at the head of the text that begin like one. */
    BYLINE,
    /** In short lines anywhere, and in those that were kept beside the text. */
    LINE,
    /** In the last lines of the text. */
    END,
    /** In the outlet's own words anywhere. */
    PROSE
  }

  private static final String WORD = "\\p{Lu}(?:[\\p{L}\\p{Nd}&’'-]|\\.(?=\\p{L})){0,30}";

  /** A name: every gap is bounded, so that no text takes longer than it is long. */
  private static final String OUTLET =
      "(?<outlet>(?:[Tt]he )?" + WORD + "(?:(?: of the| of| and| &| for)? " + WORD + "){0,6})";

  /** What an outlet is called before its name: "the Spanish newspaper". */
  private static final String KIND =
      "(?:(?:(?:the|a|an) )?(?:[\\p{L}-]{2,20} ){0,2}"
          + "(?:newspaper|paper|daily|weekly|tabloid|broadsheet|magazine|website|news site|broadcaster"
          + "|station|network|(?:news |wire )?agency|news service|programme|program) )?";

  private static final String REPORT =
      "(?:reports?|story|article|account|interview|investigation|dispatch|piece|report(?:s)? published)";

  /** What sets a dateline off from the text. */
  private static final String DASH = "\\s?[-–—]{1,2}\\s";

  /** In this order; of two that find the same place, the first is kept. */
  static final List<CreditRule> ALL =
      List.of(
          rule(
              "dateline",
              "VENNICK, March 16 (Reuters) - The ferry ran aground.",
              Where.DATELINE,
              true,
              List.of("("),
              "^(?:\\p{Lu}[\\p{L} .,’'-]{1,40}(?:\\d{1,2},? )?\\s?)?\\((?<outlet>\\p{Lu}[\\p{L}&. -]{1,40})"
                  + "(?:/[\\p{L}&. -]{2,40})?\\)"
                  + DASH),
          rule(
              "dateline with the agency first",
              "Reuters, Vennick — The ferry ran aground.",
              Where.DATELINE,
              true,
              List.of("-", "–", "—"),
              "^" + OUTLET + "(?:, | / | \\| )\\p{Lu}[\\p{L} .-]{1,30}" + DASH),
          rule(
              "byline",
              "By Ann Lee, Associated Press",
              Where.BYLINE,
              true,
              List.of(""),
              "(?:^|[,/|(•–—-]\\s?|\\b(?i:by|of|for|with|and|from) )"
                  + OUTLET
                  + "(?=\\s?(?:\\.?$|[),/|•–—]|and\\b))"),
          rule(
              "source line",
              "Source: Harbour Courier",
              Where.LINE,
              true,
              List.of(":"),
              "^\\W{0,3}(?i:sources?|via|h/t|hat tip)\\s?:\\s?" + OUTLET + "\\W{0,3}$"),
          rule(
              "first published",
              "This article was first published by the Harbour Courier.",
              Where.LINE,
              true,
              List.of("publish", "appear", "ran", "posted"),
              "^\\W{0,3}(?i:(?:(?:this|the) (?:article|story|report|piece|post|interview|material)\\b"
                  + "[^.]{0,30}?|(?:first |originally ))(?:published|appeared|ran|posted)"
                  + "(?: first| originally)? (?:by|in|on|at) )"
                  + KIND
                  + OUTLET),
          rule(
              "copyright",
              "Copyright 2024 The Associated Press. All rights reserved.",
              Where.LINE,
              true,
              List.of("opyright", "OPYRIGHT", "©"),
              "(?:(?i:copyright)|©)[\\s©(cC),]{0,6}(?:\\d{4}(?:\\s?[-–]\\s?\\d{4})?,? )?(?:by )?"
                  + OUTLET),
          rule(
              "contributed",
              "Reuters contributed to this report.",
              Where.LINE,
              false,
              List.of("contribut"),
              OUTLET
                  + "(?: [^.]{0,40})? (?i:contributed|contributing)"
                  + "(?i: to (?:this|the) (?:report|story|article)| reporting)"),
          rule(
              "with files from",
              "With files from the Harbour Courier.",
              Where.LINE,
              false,
              List.of("ith ", "ncludes ", "ontains "),
              "(?i:\\b(?:with |includes |contains )(?:additional )?(?:files|reporting|information"
                  + "|material|reports|inputs) (?:from|by) )(?:[^.]{0,40}?(?: of | and |, ))??"
                  + OUTLET),
          rule(
              "signed",
              "The inquiry opens on Monday. (Reuters)",
              Where.END,
              true,
              List.of(""),
              "(?:^|[.!?”\"’'] )[-–—(/\\[]{0,2}\\s?" + OUTLET + "\\s?[)\\]]?$"),
          rule(
              "according to",
              "The pilot was warned, according to the Harbour Courier.",
              Where.PROSE,
              false,
              List.of("ccording to "),
              "\\b(?i:according to )(?:(?:a|an|the) (?:[\\p{L}-]{2,20} ){0,2}"
                  + REPORT
                  + " (?:in|by|from|on|of|with) )?"
                  + KIND
                  + OUTLET),
          rule(
              "told",
              "She told the Harbour Courier that she would stay.",
              Where.PROSE,
              false,
              List.of("told ", "telling ", "tells "),
              "\\b(?:told|telling|tells) " + KIND + OUTLET),
          rule(
              "reported",
              "The Harbour Courier reported that she would stay.",
              Where.PROSE,
              false,
              List.of("report", "wrote", "writes", "reveal", "broke"),
              OUTLET
                  + ",?(?: (?:has|had|have|also|first|earlier|previously|which|who|later)){0,2}"
                  + " (?:reported|reports|wrote|writes|revealed|reveals|was (?:the )?first to report"
                  + "|broke the (?:news|story))\\b"
                  + "(?!(?: \\w+){0,3} (?:loss|losses|profits?|earnings|revenues?|sales)\\b)"),
          rule(
              "reported by",
              "The log was changed, as first reported by the Harbour Courier.",
              Where.PROSE,
              false,
              List.of(" by ", " in ", " on "),
              "\\b(?:reported|published|revealed|obtained|seen|reviewed|quoted|cited|carried|broadcast)"
                  + "(?: (?:earlier|first|on)){0,1}(?: \\p{Lu}\\p{Ll}{2,8}day)? (?:by|in|on) "
                  + KIND
                  + OUTLET),
          rule(
              "report in",
              "A report in the Harbour Courier named the pilot.",
              Where.PROSE,
              false,
              List.of(
                  "eport",
                  "tory",
                  "rticle",
                  "ccount",
                  "nterview",
                  "nvestigation",
                  "ispatch",
                  "piece"),
              "\\b" + REPORT + " (?:published )?(?:in|by|from|on) " + KIND + OUTLET),
          rule(
              "interview with",
              "In an interview with the Harbour Courier she denied it.",
              Where.PROSE,
              false,
              List.of(
                  "nterview",
                  "onversation",
                  "spoke",
                  "speaking",
                  "tatement",
                  "omment",
                  "emarks",
                  "mail"),
              "\\b(?:interview(?:ed)?|interviews|conversation|spoke|speaking|statement|comments?|remarks"
                  + "|e-?mail) (?:with|to|by|for) "
                  + KIND
                  + OUTLET),
          rule(
              "citing",
              "The agency, citing the Harbour Courier, named the pilot.",
              Where.PROSE,
              false,
              List.of("cit", "quoting "),
              "\\b(?:citing|cites|cited|quoting) " + KIND + OUTLET));

  private static CreditRule rule(
      String name,
      String example,
      Where where,
      boolean covers,
      List<String> triggers,
      String pattern) {
    return new CreditRule(name, example, where, covers, triggers, Pattern.compile(pattern));
  }
}
