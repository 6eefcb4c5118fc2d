package org.variorum.article.read.html;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines within an article's element that are none of its words, told by what they say. Each pattern
 * is anchored at the line's start or end and looks at a bounded piece of it.
 */
final class LineRules {

  private LineRules() {}

  /** One reason to leave a line out. */
  record Rule(String name, Predicate<Line> test) {}

  /** What is longer is a paragraph, whatever it begins with. */
  private static final int SHORT = 250;

  /** What a credit ends with; asked first, since it is seldom there. */
  private static final Pattern AGENCY =
      Pattern.compile(
          "(?i)(?:images|ap|press|reuters.{0,20}|afp|shutterstock|epa|pa|wire|upi|handout|\\))\\s?[)\\]]?$");

  private static final Pattern AGENCY_END =
      Pattern.compile(
          "(?i)(?:[(\\[|/,—–-]\\s?(?:photo(?: by)?:? ?)?.{0,60}(?:getty images|/ ?ap|ap photo.{0,60}|associated press|/ ?reuters|reuters/.{0,40}|/ ?afp|afp via .{0,30}|shutterstock|/ ?epa|/ ?pa(?: wire)?|/ ?upi|ap images|via reuters|via ap|handout)\\s?[)\\]]?|\\((?:photo|image|picture|credit|courtesy|photograph)s?\\b[^)]{0,120}\\))$");

  /** What a publishing system should have replaced: {@code [button link="…"]}. */
  private static final Pattern SHORTCODE =
      Pattern.compile("^\\[[a-z_-]{2,20} [a-z_-]{1,20}=|\\[/[a-z_-]{2,20}\\]$");

  /** How the beginning of another article ends where it is cut. */
  private static final Pattern EXCERPT =
      Pattern.compile("(?:\\[(?:…|\\.\\.\\.)\\]|\\b(?i:read more|continue reading)\\W{0,4})$");

  private static final Pattern COOKIES =
      Pattern.compile("(?i)(?:we|this (?:web)?site|our partners|.{1,30}) uses? cookies\\b.{0,300}");

  /** Words by which an outlet speaks to its readers of itself. */
  private static final Pattern TO_READERS = Pattern.compile("\\b(?:[Yy]ou|[Yy]our|[Oo]ur|us)\\b");

  /** What stands below an article, and is about neither who wrote it nor whose it is. */
  private static final Pattern TO_FOLLOW =
      Pattern.compile(
          "(?i)\\W{0,5}(?:follow|contact|reach|e-?mail|our standards|more|(?:last )?updated|photo"
              + "|picture|image|video|credit)\\b");

  private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?://|www\\.)\\S{1,500}");

  /** In this order; they hold for lines anywhere in an article. */
  static final List<Rule> ANYWHERE =
      List.of(
          new Rule("address", line -> ADDRESS.matcher(line.text()).matches()),
          new Rule(
              "noise",
              line ->
                  line.text().length() < 80
                      && !line.isHeading()
                      && !line.quotes()
                      && Phrases.NOISE.matcher(line.text()).matches()),
          new Rule("shortcode", line -> SHORTCODE.matcher(line.text()).find()),
          new Rule(
              "excerpt", line -> line.linked() > 0 && EXCERPT.matcher(end(line.text(), 40)).find()),
          new Rule(
              "cookies",
              line -> line.text().length() < 400 && COOKIES.matcher(line.text()).matches()),
          new Rule("under a picture", LineRules::isCaption),
          new Rule("label", LineRules::isLabelled),
          new Rule("offer", LineRules::isOffer),
          new Rule("link", LineRules::isTeaser),
          new Rule(
              "credit",
              line ->
                  line.text().length() < 2 * SHORT
                      && (!line.endsSentence()
                          || line.text().indexOf(':') > 0
                          || line.underPicture())
                      && Phrases.CREDIT.matcher(line.text()).matches()),
          new Rule(
              "agency",
              line ->
                  line.text().length() < 2 * SHORT
                      && AGENCY.matcher(end(line.text(), 30)).find()
                      && AGENCY_END.matcher(end(line.text(), 120)).find()));

  /** Rules for the last lines alone. */
  static final List<Rule> AT_END =
      List.of(
          new Rule(
              "reporters",
              line ->
                  line.text().length() < 500 && Phrases.REPORTERS.matcher(line.text()).matches()),
          new Rule("heading", line -> line.isHeading() || line.text().endsWith(":")),
          new Rule("link", line -> line.linkShare() > 0.8 && !line.endsSentence()));

  /** Whether a line below an article says who worked on it or whose it is. */
  static boolean isCredit(Line line) {
    String text = line.text();
    return text.length() < 500
        && !line.underPicture()
        && !TO_FOLLOW.matcher(text).lookingAt()
        && (Phrases.REPORTERS.matcher(text).matches()
            || text.length() < 60 && AGENCY_END.matcher(text).find());
  }

  /** The first of {@code rules} that leaves {@code line} out. */
  static Optional<Rule> leavesOut(List<Rule> rules, Line line) {
    return rules.stream().filter(rule -> rule.test().test(line)).findFirst();
  }

  /** "More: …", "Watch: …", "Related: a headline". */
  private static boolean isLabelled(Line line) {
    Matcher matcher = Phrases.LABEL.matcher(line.text());
    if (line.text().length() > SHORT || !matcher.lookingAt()) {
      return false;
    }
    String rest = line.text().substring(matcher.end()).strip();
    boolean marked = !rest.isEmpty() && ":|»>→–—".indexOf(rest.charAt(0)) >= 0;
    return marked && (line.linkShare() > 0.3 || !line.endsSentence()) || line.isLink() && marked;
  }

  /** "Sign up for our newsletter": it asks the reader for something, and quotes nobody. */
  private static boolean isOffer(Line line) {
    String text = line.text();
    return text.length() < SHORT
        && Phrases.OFFER.matcher(text).lookingAt()
        && Phrases.OFFERED.matcher(text).find()
        && (line.linkShare() > 0.15 || TO_READERS.matcher(text).find() || !line.endsSentence())
        && !line.quotes();
  }

  /** A line right under a picture that is no sentence. */
  private static boolean isCaption(Line line) {
    return line.underPicture()
        && line.text().length() < 140
        && !line.endsSentence()
        && !line.isHeading()
        && !line.isBold()
        && !line.block().normalName().equals("li");
  }

  /** A headline of another article: a link from end to end that is no sentence. */
  private static boolean isTeaser(Line line) {
    return line.isLink()
        && (!line.endsSentence() || line.text().endsWith("?") || line.text().endsWith("!"))
        && line.text().split(" ", 5).length > 3
        && !line.isHeading()
        && !line.block().normalName().equals("li")
        && !line.block().normalName().equals("td")
        && line.text().length() < SHORT;
  }

  private static String end(String text, int length) {
    return text.substring(Math.max(0, text.length() - length));
  }
}
