package org.variorum.article.read.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jsoup.nodes.Element;

/**
 * What stands on a page around an article and between its paragraphs, told by its element, its role
 * and what its maker calls it. A rule that may be wrong is not followed where it would cost a large
 * share of the page's prose.
 */
final class Clutter {

  /**
   * One reason to leave an element out.
   *
   * @param name of the rule
   * @param most the share of the page's prose that it may cost
   * @param test whether it fits the element with these marks
   */
  record Rule(String name, double most, BiPredicate<Element, Marks> test) {}

  private static final Set<String> NEVER = Set.of("html", "body", "main");

  private static final Set<String> COMMENTS =
      Set.of(
          "comments",
          "commentlist",
          "disqus",
          "respond",
          "livefyre",
          "coral",
          "spotim",
          "discussion",
          "commenting",
          "replies",
          "viafoura",
          "hyvor",
          "usercomments");

  private static final Set<String> ELSEWHERE =
      Set.of(
          "related",
          "recommended",
          "recommendations",
          "recommendation",
          "recirc",
          "recirculation",
          "trending",
          "popular",
          "mostpopular",
          "mostread",
          "outbrain",
          "taboola",
          "revcontent",
          "zergnet",
          "similar",
          "upnext",
          "readmore",
          "seealso",
          "teaser",
          "teasers",
          "carousel",
          "crosslinks",
          "jetpack",
          "yarpp",
          "interlude",
          "playlist",
          "recommends",
          "alsolike",
          "morestories",
          "headlines",
          "latest");

  private static final Set<String> SHARING =
      Set.of(
          "share",
          "sharing",
          "sharedaddy",
          "social",
          "addthis",
          "sharebar",
          "socials",
          "sharethis",
          "shareaholic",
          "followus",
          "sharetools",
          "socialshare");

  private static final Set<String> OFFERS =
      Set.of(
          "newsletter",
          "newsletters",
          "signup",
          "subscribe",
          "subscription",
          "paywall",
          "advert",
          "advertisement",
          "advertising",
          "advertorial",
          "adslot",
          "adunit",
          "adsense",
          "adbox",
          "adblock",
          "ad",
          "ads",
          "dfp",
          "promo",
          "promos",
          "promotion",
          "sponsor",
          "sponsored",
          "donate",
          "donation",
          "cookie",
          "cookies",
          "consent",
          "gdpr",
          "popup",
          "modal",
          "lightbox",
          "interstitial",
          "banner",
          "cta",
          "optin",
          "mailchimp",
          "affiliate",
          "piano",
          "regwall",
          "overlay");

  private static final Set<String> ABOUT =
      Set.of(
          "byline",
          "bylines",
          "dateline",
          "timestamp",
          "datetime",
          "author",
          "authors",
          "authorbox",
          "bio",
          "biography",
          "contributor",
          "contributors",
          "copyright",
          "kicker",
          "eyebrow",
          "postmeta",
          "articlemeta",
          "entrymeta",
          "pubdate",
          "publishdate",
          "lastupdated",
          "updated",
          "posted",
          "readtime",
          "dek",
          "deck",
          "standfirst",
          "subtitle",
          "strapline",
          "subhed",
          "excerpt");

  private static final Set<String> MENUS =
      Set.of(
          "nav",
          "navbar",
          "navigation",
          "menu",
          "submenu",
          "breadcrumb",
          "breadcrumbs",
          "pagination",
          "pager",
          "sidebar",
          "sidenav",
          "toolbar",
          "tools",
          "footer",
          "masthead",
          "taglist",
          "tags",
          "tagcloud",
          "topics",
          "rail",
          "skip",
          "toc",
          "jumplinks",
          "catlinks",
          "filedunder",
          "postnav",
          "ticker",
          "offcanvas");

  private static final Set<String> PICTURES =
      Set.of(
          "caption",
          "captions",
          "figcaption",
          "credit",
          "credits",
          "photocredit",
          "imagecredit",
          "slideshow",
          "gallery",
          "lede-media",
          "mediacaption",
          "thumbcaption",
          "cutline",
          "imagecaption",
          "videocaption",
          "slide",
          "slides",
          "vjs",
          "jwplayer",
          "player");

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

  private static final Set<String> LANDMARKS = Set.of("nav", "footer", "aside", "header");

  /** In this order; the first that fits decides. */
  static final List<Rule> RULES =
      List.of(
          new Rule("hidden", 0.3, Clutter::isHidden),
          new Rule("comments", 0.9, (element, marks) -> isComments(marks)),
          new Rule("landmark", 0.3, Clutter::isLandmark),
          new Rule("picture", 0.3, Clutter::isPicture),
          new Rule("form", 0.15, (element, marks) -> element.normalName().equals("form")),
          new Rule("elsewhere", 0.3, (element, marks) -> pointsElsewhere(marks)),
          new Rule("sharing", 0.2, (element, marks) -> marks.hasAny(SHARING)),
          new Rule("offer", 0.2, (element, marks) -> isOffer(marks)),
          new Rule("about", 0.2, (element, marks) -> isAbout(marks)),
          new Rule("menu", 0.2, (element, marks) -> marks.hasAny(MENUS)));

  private final Outline whole;

  /** For the page of which {@code whole} is the outline, with nothing left out. */
  Clutter(Outline whole) {
    this.whole = whole;
  }

  /** Whether {@code element} is no part of an article. */
  boolean holds(Element element) {
    return rule(element).isPresent();
  }

  /** Why it is none, if it is none. */
  Optional<Rule> rule(Element element) {
    if (NEVER.contains(element.normalName()) || BodyMarks.isBody(element)) {
      return Optional.empty();
    }
    Marks marks = Marks.of(element);
    double share = whole.prose() == 0 ? 0 : (double) whole.prose(element) / whole.prose();
    if (share > 0.1 && whole.hasHeadline(element)) {
      return Optional.empty();
    }
    if (element.normalName().equals("article") || element.hasClass("hentry")) {
      // Names of an article's element tell of its section and its state more often than what it is.
      share *= 4;
    }
    for (Rule rule : RULES) {
      if (share <= rule.most() && rule.test().test(element, marks)) {
        return Optional.of(rule);
      }
    }
    return Optional.empty();
  }

  private static boolean isHidden(Element element, Marks marks) {
    String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || style.contains("display:none")
        || style.contains("visibility:hidden")
        || marks.hasPair("sr", "only")
        || marks.hasPair("visually", "hidden")
        || marks.hasPair("screen", "reader")
        || element.hasClass("hidden");
  }

  private static boolean isComments(Marks marks) {
    return marks.hasAny(COMMENTS) || marks.hasPair("comment", "list");
  }

  private static boolean isLandmark(Element element, Marks marks) {
    return !marks.hasAny(PULLED) && LANDMARKS.contains(element.normalName())
        || ROLES.contains(element.attr("role"));
  }

  private static boolean isPicture(Element element, Marks marks) {
    return switch (element.normalName()) {
      case "figcaption" -> true;
      case "figure" -> element.selectFirst("blockquote, table, pre") == null;
      default -> marks.hasAny(PICTURES);
    };
  }

  private static boolean pointsElsewhere(Marks marks) {
    return marks.hasAny(ELSEWHERE)
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
    return marks.hasAny(OFFERS) || marks.hasPair("sign", "up") || marks.hasPair("call", "to");
  }

  private static boolean isAbout(Marks marks) {
    return marks.hasAny(ABOUT)
        || marks.hasPair("post", "meta")
        || marks.hasPair("entry", "meta")
        || marks.hasPair("article", "meta")
        || marks.hasPair("publish", "date")
        || marks.hasPair("entry", "date")
        || marks.hasPair("entry", "summary");
  }
}
