package org.variorum.article.read.html;

import java.util.Set;

/** How makers of pages call what is no part of an article, in the words of {@link Marks}. */
final class ClutterNames {

  private ClutterNames() {}

  /** What readers say. */
  static final Set<String> COMMENTS =
      Set.of(
          "comments",
          "commentlist",
          "disqus",
          "livefyre",
          "spotim",
          "commenting",
          "viafoura",
          "hyvor",
          "usercomments");

  /** What follows "comment" in the names of their parts. */
  static final Set<String> COMMENT_PARTS =
      Set.of(
          "list", "section", "thread", "body", "item", "form", "respond", "wrapper", "container");

  /** What leads to other articles. */
  static final Set<String> ELSEWHERE =
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
          "respond",
          "replies",
          "recommends",
          "alsolike",
          "morestories",
          "headlines",
          "latest");

  /** What hands the article on. */
  static final Set<String> SHARING =
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

  /** What the outlet or somebody else wants of the reader. */
  static final Set<String> OFFERS =
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
          "cookienotice",
          "cookiebanner",
          "cookieconsent",
          "cookiebot",
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

  /** Who wrote it, when, in which section, and what it is in short. */
  static final Set<String> ABOUT =
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

  /** What leads through the site. */
  static final Set<String> MENUS =
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

  /** What stands below a picture, or in its place. */
  static final Set<String> PICTURES =
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
}
