package org.variorum.article.read.html;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/**
 * What stands on a page around an article and between its paragraphs, told by its element, its role
 * and what its maker calls it. A rule that may be wrong is not followed where it would cost a large
 * share of the page's prose, nor are names of which all elements together hold most of it.
 */
final class Clutter {

  /**
   * One reason to leave an element out.
   *
   * @param name of the rule
   * @param most the share of the page's prose that it may cost
   * @param keepsQuotes whether it is not followed where a block quotation or a listing is in the
   *     element
   * @param test whether it fits the element with these marks
   */
  record Rule(String name, double most, boolean keepsQuotes, BiPredicate<Element, Marks> test) {}

  private static final Set<String> NEVER = Set.of("html", "body", "main");

  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "complementary",
          "contentinfo",
          "banner",
          "search",
          "dialog",
          "alert",
          "alertdialog",
          "menu",
          "menubar",
          "toolbar",
          "form",
          "tablist");

  /** A pulled quotation is among the article's words, and may be worded otherwise than in it. */
  private static final Set<String> PULLED =
      Set.of("pullquote", "pullquotes", "pull", "quote", "blockquote", "quotation");

  /** What holds words of an article even where something else holds it. */
  private static final Set<String> HOLD_WORDS = Set.of("blockquote", "pre");

  /** Where a page has fewer characters of prose, all its text is counted. */
  private static final int LITTLE = 200;

  private static final Set<String> LANDMARKS = Set.of("nav", "footer", "aside", "header");

  /** In this order; the first that fits decides. */
  static final List<Rule> RULES =
      List.of(
          new Rule("comments", 0.9, false, (element, marks) -> isComments(marks)),
          new Rule("sidebar", 0.7, true, Clutter::isSidebar),
          new Rule("landmark", 0.3, true, Clutter::isLandmark),
          new Rule("picture", 0.3, true, Clutter::isPicture),
          new Rule("form", 0.15, false, (element, marks) -> element.normalName().equals("form")),
          new Rule("elsewhere", 0.3, false, (element, marks) -> pointsElsewhere(marks)),
          new Rule("sharing", 0.2, true, (element, marks) -> marks.hasAny(ClutterNames.SHARING)),
          new Rule("offer", 0.2, true, (element, marks) -> isOffer(marks)),
          new Rule("about", 0.2, false, (element, marks) -> isAbout(marks)),
          new Rule("menu", 0.2, false, (element, marks) -> marks.hasAny(ClutterNames.MENUS)));

  /** Rules that are sure whatever they cost together: of comments there are many. */
  private static final Set<String> BY_KIND = Set.of("comments", "sidebar", "landmark", "form");

  /** Where elements of one name hold more of the page's prose than this, they are the article. */
  private static final double MOST_OF_ONE_NAME = 0.5;

  private final Outline whole;
  private final Set<Element> holdingQuotes = new HashSet<>();
  private final Map<String, Double> shareOfName = new HashMap<>();

  /** For the page below {@code body}, of which {@code whole} is the outline, nothing left out. */
  Clutter(Element body, Outline whole) {
    this.whole = whole;
    body.stream()
        .filter(element -> HOLD_WORDS.contains(element.normalName()))
        .forEach(this::noteHolders);
    body.filter(new NamedAlike());
  }

  /** Notes what stands around {@code element}; what is noted already has its own holders noted. */
  private void noteHolders(Element element) {
    for (Element at = element.parent(); at != null && holdingQuotes.add(at); ) {
      at = at.parent();
    }
  }

  /** Whether {@code element} is no part of an article. */
  boolean holds(Element element) {
    return rule(element)
        .filter(rule -> shareOfAlike(rule, element) <= MOST_OF_ONE_NAME)
        .isPresent();
  }

  /** Sums the shares of elements that one rule leaves out by one name. */
  private final class NamedAlike implements NodeFilter {

    @Override
    public FilterResult head(Node node, int depth) {
      if (!(node instanceof Element element) || PageTags.isInline(element.normalName())) {
        return FilterResult.CONTINUE;
      }
      Optional<Rule> rule = rule(element);
      rule.ifPresent(it -> shareOfName.merge(name(it, element), share(element), Double::sum));
      return rule.isPresent() ? FilterResult.SKIP_ENTIRELY : FilterResult.CONTINUE;
    }
  }

  /** The share of all elements that {@code rule} leaves out by the name of {@code element}. */
  private double shareOfAlike(Rule rule, Element element) {
    return BY_KIND.contains(rule.name()) || element.className().isEmpty()
        ? 0
        : shareOfName.getOrDefault(name(rule, element), 0.0);
  }

  private static String name(Rule rule, Element element) {
    return rule.name() + " " + element.className();
  }

  private double share(Element element) {
    return whole.prose() < LITTLE
        ? (double) whole.text(element) / Math.max(1, whole.text())
        : (double) whole.prose(element) / whole.prose();
  }

  /** Why it is none, if it is none. */
  private Optional<Rule> rule(Element element) {
    if (NEVER.contains(element.normalName()) || BodyMarks.isBody(element)) {
      return Optional.empty();
    }
    double share = share(element);
    if (share > 0.1 && whole.hasHeadline(element)) {
      return Optional.empty();
    }
    if (element.normalName().equals("article") || element.hasClass("hentry")) {
      // Names of an article's element tell of its section and its state more often than what it is.
      share *= 4;
    }
    Element parent = element.parent();
    // Who is quoted stands below the words, as a caption does below a picture.
    boolean quotes =
        holdingQuotes.contains(element)
            || (element.normalName().equals("figcaption")
                && parent != null
                && holdingQuotes.contains(parent));
    Marks marks = Marks.of(element);
    for (Rule rule : RULES) {
      if (share <= rule.most()
          && !(quotes && rule.keepsQuotes())
          && rule.test().test(element, marks)) {
        return Optional.of(rule);
      }
    }
    return Optional.empty();
  }

  private static boolean isComments(Marks marks) {
    return marks.hasAny(ClutterNames.COMMENTS)
        || marks.hasPairOf("comment", ClutterNames.COMMENT_PARTS);
  }

  private static boolean isLandmark(Element element, Marks marks) {
    return !marks.hasAny(PULLED)
        && (LANDMARKS.contains(element.normalName()) || ROLES.contains(element.attr("role")));
  }

  private static boolean isSidebar(Element element, Marks marks) {
    return element.normalName().equals("aside")
        && !marks.hasAny(PULLED)
        && (marks.words().contains("sidebar") || marks.words().contains("widget"));
  }

  private static boolean isPicture(Element element, Marks marks) {
    return element.normalName().equals("figcaption")
        || element.normalName().equals("figure")
        || marks.hasAny(ClutterNames.PICTURES);
  }

  private static boolean pointsElsewhere(Marks marks) {
    return marks.hasAny(ClutterNames.ELSEWHERE)
        || marks.hasPair("read", "more")
        || marks.hasPair("read", "next")
        || marks.hasPair("see", "also")
        || marks.hasPair("up", "next")
        || marks.hasPair("also", "like")
        || marks.hasPair("more", "from")
        || marks.hasPair("more", "stories")
        || marks.hasPair("most", "read")
        || marks.hasPair("in", "this");
  }

  private static boolean isOffer(Marks marks) {
    return marks.hasAny(ClutterNames.OFFERS)
        || marks.hasPair("sign", "up")
        || marks.hasPair("call", "to");
  }

  private static boolean isAbout(Marks marks) {
    return marks.hasAny(ClutterNames.ABOUT)
        || marks.hasPair("post", "meta")
        || marks.hasPair("entry", "meta")
        || marks.hasPair("article", "meta")
        || marks.hasPair("publish", "date")
        || marks.hasPair("entry", "date")
        || marks.hasPair("entry", "summary");
  }
}
