package org.variorum.article.read.html;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What English pages print around their articles' words. Every pattern is anchored where it is
 * used, and every gap in it is bounded, so that none takes longer than the line is long.
 */
final class Phrases {

  private Phrases() {}

  /** What stands before a colon and the headline of another article. */
  static final Pattern LABEL =
      oneOf(
          "(?i)[^\\p{L}\\p{N}]{0,5}(?:",
          List.of(
              "(?:read|see|find out|learn|hear|view|watch|listen)? ?more",
              "read(?: next| also| this| the full.{0,30})?",
              "see also",
              "also (?:read|see|on)",
              "related(?: (?:stor(?:y|ies)|articles?|coverage|posts?|news|content|"
                  + "links?|roundups?|topics?|video|reading))?",
              "recommended",
              "watch(?: (?:now|live|the .{0,40}|this.{0,30}|below|above))?",
              "listen(?: now)?",
              "photos?",
              "pictures",
              "video",
              "gallery",
              "slideshow",
              "don['’]t miss",
              "must[- ]read",
              "opinion",
              "analysis",
              "explainer",
              "live(?: updates| blog)?",
              "trending(?: now)?",
              "popular",
              "up next",
              "tags?",
              "topics",
              "filed under",
              "categor(?:y|ies)",
              "share(?: this)?",
              "subscribe",
              "newsletter",
              "previous(?:ly)?",
              "next",
              "background",
              "in pictures",
              "editor['’]s (?:note|picks?)",
              "you may (?:also )?(?:like|be interested in)",
              "follow",
              "buy now",
              "sign up",
              "get the (?:app|latest)",
              "click",
              "download",
              "most read",
              "read full story",
              "story continues"),
          ")");

  /** How a line begins that asks its readers to do something for the outlet. */
  static final Pattern OFFER =
      oneOf(
          "(?i)[^\\p{L}\\p{N}]{0,5}(?:",
          List.of(
              "(?:please )?(?:click|tap) (?:here|on|below|through)",
              "(?:please )?(?:sign up|subscribe|join|register|follow|download|donate)",
              "(?:please )?(?:like|support) (?:us|our|this)",
              "become a",
              "get .{0,60} delivered",
              "get (?:the|our|all|more|breaking|latest|up|unlimited|daily|alerts)",
              "receive",
              "enter your",
              "want (?:more|the best|to (?:read|see|get|receive|know))",
              "if you (?:enjoy|like|want|would like)",
              "already a (?:subscriber|member)",
              "don['’]t have an account",
              "stay (?:up|on top|informed|tuned|connected)",
              "never miss",
              "check out (?:our|more|the)",
              "let us know",
              "tell us",
              "send us",
              "share (?:your|this)",
              "comment below",
              "leave a",
              "(?:have|got) a (?:tip|story|question)",
              "for more(?! than)",
              "to (?:read|see|get|receive|comment|learn more|subscribe)"),
          ")\\b");

  /** What such a line is about. */
  static final Pattern OFFERED =
      oneOf(
          "(?i)\\b(?:",
          List.of(
              "newsletters?",
              "subscri\\w+",
              "sign(?:ed)? up",
              "inbox",
              "e-?mail",
              "apps?",
              "app store",
              "google play",
              "podcasts?",
              "facebook",
              "twitter",
              "instagram",
              "youtube",
              "telegram",
              "whatsapp",
              "linkedin",
              "pinterest",
              "membership",
              "members?",
              "account",
              "alerts?",
              "notifications?",
              "comments?",
              "coverage",
              "click",
              "here",
              "giveaway",
              "donat\\w+",
              "patreon",
              "our (?:site|website|page|channel|stories|reporting)",
              "download",
              "shop",
              "discount",
              "offer",
              "print edition",
              "home delivery",
              "magazine",
              "unlimited access",
              "delivered",
              "stor(?:y|ies)",
              "read"),
          ")\\b");

  /** Whole lines that are words of the page, not of the article. */
  static final Pattern NOISE =
      oneOf(
          "(?i)[^\\p{L}\\p{N}]*(?:",
          List.of(
              "advert(?:isement|ising)?s?",
              "ad",
              "sponsored(?: content| by .{0,30})?",
              "paid (?:content|post)",
              "promoted",
              "(?:article|story|post|content) continues (?:after|below)(?: this)?(?: "
                  + "(?:advertisement|ad|video|promotion|sponsor))?.{0,20}",
              "(?:story|article) continues",
              "continue reading(?: (?:below|the main story))?.{0,40}",
              "scroll (?:down )?(?:to|for) .{0,40}",
              "skip (?:to|past) .{0,60}",
              "close",
              "share(?: this)?(?: (?:on|via|article|story|post|with).{0,40})?",
              "tweet",
              "pin(?: it)?",
              "e-?mail",
              "print(?: this.{0,20})?",
              "save",
              "comments?",
              "\\d+ comments?",
              "no comments(?: yet)?",
              "leave a (?:comment|reply)",
              "loading(?:\\.|…)*",
              "play(?: video)?",
              "pause",
              "mute",
              "replay",
              "next",
              "previous",
              "back to top",
              "scroll back to top",
              "top",
              "menu",
              "search",
              "facebook",
              "twitter",
              "linkedin",
              "whatsapp",
              "reddit",
              "flipboard",
              "copy link",
              "copied!?",
              "link copied",
              "image \\d+ of \\d+",
              "\\d+ ?/ ?\\d+",
              "getty(?: images)?",
              "reuters",
              "ap",
              "afp",
              "shutterstock",
              "view (?:all|more|comments|gallery).{0,20}",
              "(?:show|load|see) (?:more|all|comments).{0,20}",
              "buy now",
              "watch (?:now|(?:the|this|his|her|their) .{0,50}(?:below|above|here))",
              "listen now",
              "expand",
              "enlarge(?: this image)?",
              "toggle caption",
              "caption",
              "hide caption",
              "more",
              "related",
              "embed",
              "transcript",
              "report a typo",
              "font size.{0,10}",
              "text size.{0,10}",
              "listen to (?:this )?article.{0,30}",
              "\\d+ min(?:ute)?s? read",
              "read time.{0,20}",
              "recommended",
              "trending",
              "sign in",
              "log in",
              "register",
              "subscribe(?: now)?",
              "submit",
              "follow"),
          ")[^\\p{L}\\p{N}]*");

  /** Whole lines that say whose a picture is, or what it shows. */
  static final Pattern CREDIT =
      oneOf(
          "(?i)\\(?(?:",
          List.of(
              "(?:photo(?:graph)?s?|image|picture|video|illustration|graphic|credit|courtesy)"
                  + "(?: (?:credit|source|by|courtesy(?: of)?|provided by|via|from))?s?\\)?"
                  + "\\s?[:/©|].{0,150}",
              "file (?:photo|image|picture)\\b.{0,300}",
              // As agencies word it: "In this Nov. 12, 2019, photo, provided by …".
              "in this [^.]{0,40}\\d[^“\"]{0,40}(?:photo|image|picture|frame grab|photograph|still)"
                  + "\\b.{0,300}",
              "(?:photo(?:graph)?s?|image|picture|video|illustration) "
                  + "(?:by|courtesy(?: of)?|via|credit) .{0,100}"),
          ")");

  /** Whole lines at the end that say who worked on the article, and whose it is. */
  static final Pattern REPORTERS =
      oneOf(
          "(?i)[(\\[—–*\\s]*(?:",
          List.of(
              "(?:additional |with )?(?:reporting|writing|editing|compiled|produced) by .{2,300}",
              ".{2,160}\\b(?:contributed|contributing) "
                  + "(?:to (?:this|the) (?:report|story|article)|reporting)\\b.{0,60}",
              "with (?:files|reporting|additional reporting|information|material) from .{2,80}",
              "(?:files|additional reporting) from .{2,80}",
              "our standards:.{0,80}",
              "(?:copyright|©|\\(c\\)).{0,200}",
              ".{0,60}all rights reserved.{0,120}",
              "this (?:material|article|story|post|content) (?:may not be|was (?:first "
                  + "|originally )?published|(?:first |originally )?appeared|is republished|"
                  + "has been (?:updated|corrected)).{0,200}",
              "(?:first |originally )published(?: on| at| by| in|:).{0,80}",
              "(?:last )?updated(?: on| at|:).{0,60}",
              "follow .{2,60} on (?:twitter|facebook|instagram|x|threads|mastodon).{0,60}",
              "(?:contact|reach|e-?mail) .{2,80}@.{2,60}",
              ".{2,120} is (?:an? |the )?[^.]{0,60}(?:freelance|staff writer|correspondent|"
                  + "contributing (?:writer|editor)|columnist (?:for|at)|reporter (?:for|"
                  + "at|with|covering)|senior (?:writer|editor|reporter)).{0,200}",
              "more ap .{0,100}",
              "the associated press is solely responsible.{0,100}",
              ".{0,40}(?:ap|associated press|reuters|afp|pti|ians|ani) (?:staff|correspondent|"
                  + "writer|reporter)s?.{0,40} contributed.{0,60}",
              "more on this story.{0,40}"),
          ")[)\\]\\s]*");

  /** Headings of what stands below an article. */
  static final Pattern TAIL =
      oneOf(
          "(?i)[^\\p{L}\\p{N}]*(?:",
          List.of(
              "related(?: (?:stor(?:y|ies)|articles?|coverage|posts?|news|content|links?|topics?|reading))?:?",
              "more (?:on|from|great|stories|news|articles|coverage|like)\\b.{0,60}",
              "read (?:more|next|also|this next)\\b.{0,60}",
              "you (?:may|might|will|['’]ll) (?:also )?(?:like|love|enjoy|be interested).{0,40}",
              "recommended(?: (?:for you|stories|reading|articles|videos?|by .{0,20}))?",
              "most (?:read|popular|viewed|commented|shared)\\b.{0,30}",
              "(?:\\d+ |no |post a |reader |view |top rated )?comments?(?: \\(\\d+\\)| on .{0,40})?",
              "about (?:the )?(?:author|writer|us)s?\\b.{0,60}",
              "share this\\b.{0,40}",
              "tags?:?",
              "topics?:?",
              "filed under\\b.{0,40}",
              "sign up\\b.{0,80}",
              "(?:our )?newsletters?",
              "trending\\b.{0,30}",
              "(?:the )?latest(?: (?:news|stories|headlines|videos?|articles|updates)(?: from .{0,30})?)?",
              "up next",
              "see also.{0,40}",
              "don['’]t miss.{0,40}",
              "follow us\\b.{0,40}",
              "join the (?:conversation|discussion|debate).{0,30}",
              "popular(?: (?:stories|posts|articles|now|news|on .{0,20}|this week))?",
              "sponsored\\b.{0,40}",
              "leave a (?:reply|comment).{0,30}",
              "also read\\b.{0,60}",
              "subscribe\\b.{0,40}",
              "support (?:us|our .{0,40}|independent .{0,30}|(?:\\S+ ){0,2}journalism)",
              "top stories.{0,20}",
              "editor['’]?s['’]? picks?.{0,20}",
              "around the web",
              "from (?:around )?the web",
              "what to read next",
              "a word to our.{0,40}",
              "what do you think\\??",
              "replies",
              "something to consider",
              "further reading",
              "next (?:article|post|story).{0,60}",
              "previous (?:article|post|story).{0,60}",
              "in this (?:article|story|series):?.{0,20}",
              "share on\\b.{0,20}",
              "like this:?.{0,20}",
              "advertisement",
              "buy now"),
          ")");

  /** Lines between a headline and the first paragraph: who wrote it, when, in which section. */
  static final Pattern HEAD =
      oneOf(
          "(?iu)[^\\p{L}\\p{N}]*(?:",
          List.of(
              "by\\s.{1,120}",
              "(?:posted|published|updated|last (?:updated|modified)|first published|"
                  + "created|modified|date|written|reviewed|medically reviewed|fact checked|"
                  + "edited)\\b.{0,150}",
              ".{0,30}\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.? "
                  + "\\d{1,2}.{0,40}",
              "\\d.{0,40}",
              ".{0,40}\\b(?:19|20)\\d\\d\\b.{0,30}",
              ".{0,80}(?:staff|writer|reporter|correspondent|editor|contributor)s?",
              "breaking news",
              "exclusive",
              "opinion",
              "analysis",
              "share.{0,40}",
              ".{0,20}\\b\\d{1,2}:\\d\\d\\b.{0,40}"),
          ")[^\\p{L}\\p{N}]*");

  private static Pattern oneOf(String before, List<String> alternatives, String after) {
    return Pattern.compile(before + String.join("|", alternatives) + after);
  }
}
