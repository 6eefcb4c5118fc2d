package org.variorum.article.read.wire;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.article.Draft;
import org.variorum.article.Field;
import org.variorum.article.Provenance;
import org.variorum.article.PublicationDate;
import org.variorum.article.Sureness;
import org.variorum.article.read.raw.Unreadable;
import org.variorum.article.read.xml.Form;
import org.variorum.article.read.xml.HtmlBuilder;
import org.variorum.article.read.xml.XmlCursor;
import org.variorum.article.read.xml.XmlCursor.Inner;
import org.variorum.article.read.xml.XmlCursor.Step;

/**
 * One {@code newsItem} of NewsML-G2. Its text is the first inline content that has words: NITF,
 * XHTML or plain.
 */
final class NewsItem {

  /** Elements that name somebody or something by a {@code name} in them. */
  private static final Set<String> PARTIES =
      Set.of("provider", "copyrightholder", "creator", "infosource");

  /** Elements whose words count. */
  private static final Set<String> FACTS =
      Set.of(
          "versioncreated",
          "firstcreated",
          "contentcreated",
          "contentmodified",
          "headline",
          "by",
          "copyrightnotice");

  private final XmlCursor xml;
  private final Map<String, String> said = new HashMap<>();
  private final Draft.Builder draft = Draft.builder();
  private Draft nitf = Draft.builder().build();
  private String content = "";

  private NewsItem(XmlCursor xml) {
    this.xml = xml;
  }

  /**
   * Reads the item that begins here, or the {@code contentSet} that was cut out of one, to its end.
   */
  static NewsItem read(XmlCursor xml) throws Unreadable {
    NewsItem item = new NewsItem(xml);
    item.said("guid", xml.attribute("guid"));
    item.said("xml:lang", xml.language());
    item.read();
    return item;
  }

  private void read() throws Unreadable {
    int depth = xml.depth();
    for (Step step = xml.next(); step != Step.END || xml.depth() > depth; step = xml.next()) {
      if (step == Step.START) {
        take(xml.local());
      }
    }
  }

  private void take(String name) throws Unreadable {
    switch (name) {
      case "itemmeta", "contentmeta", "rightsinfo", "contentset" -> {
        // What counts stands in these.
      }
      case "itemclass" -> {
        said(name, xml.attribute("qcode"));
        xml.skip();
      }
      case "language" -> {
        said(name, xml.attribute("tag"));
        xml.skip();
      }
      case "inlinexml" -> inlineXml();
      case "inlinedata" -> inlineData();
      default -> {
        if (PARTIES.contains(name)) {
          party(name);
        } else if (FACTS.contains(name)) {
          said(name, Form.PLAIN.line(xml.text()));
        } else {
          xml.skip();
        }
      }
    }
  }

  private void party(String name) throws Unreadable {
    int depth = xml.depth();
    said(name + "@literal", xml.attribute("literal"));
    said(name + "@qcode", xml.attribute("qcode"));
    said(name + "@uri", xml.attribute("uri"));
    for (Step step = xml.next(); step != Step.END || xml.depth() > depth; step = xml.next()) {
      if (step == Step.START) {
        boolean isName = xml.local().equals("name");
        String words = Form.PLAIN.line(xml.text());
        said(name, isName ? words : null);
      }
    }
  }

  private void inlineXml() throws Unreadable {
    int depth = xml.depth();
    HtmlBuilder html = new HtmlBuilder();
    boolean isHtml = false;
    for (Step step = xml.next(); step != Step.END || xml.depth() > depth; step = xml.next()) {
      String name = step == Step.START ? xml.local() : "";
      switch (name) {
        case "" -> html.words(step == Step.WORDS ? xml.words() : "");
        case "nitf" -> printed(Nitf.read(xml));
        // All of the page is around its body.
        case "html" -> isHtml = true;
        case "head" -> xml.skip();
        case "body",
            "div",
            "article",
            "section",
            "p",
            "h1",
            "h2",
            "h3",
            "ul",
            "ol",
            "blockquote" -> {
          html.open("div");
          html.markup(xml.inner());
          html.close("div");
          isHtml = true;
        }
        default -> {
          content = name;
          xml.skip();
        }
      }
    }
    draft.set(
        Field.TEXT,
        isHtml ? Form.HTML.text(html.toString()) : null,
        new Provenance("newsml:xhtml", Sureness.DECLARED));
  }

  /** Takes over what an article in NITF says of itself as it is printed. */
  private void printed(Draft inner) {
    draft.set(Field.TEXT, inner.text(), inner.from(Field.TEXT));
    draft.set(Field.TITLE, inner.title(), inner.from(Field.TITLE));
    draft.set(Field.BYLINE, inner.byline(), inner.from(Field.BYLINE));
    @Nullable PublicationDate published = inner.published();
    if (published != null) {
      draft.set(Field.PUBLISHED, published, inner.from(Field.PUBLISHED));
    }
    nitf = inner;
  }

  private void inlineData() throws Unreadable {
    String type = Optional.ofNullable(xml.attribute("contenttype")).orElse("text/plain");
    boolean encoded = xml.attribute("encoding") != null;
    Inner inner = xml.inner();
    @Nullable String html = inner.html();
    String lower = type.toLowerCase(Locale.ROOT);
    if (encoded || !lower.startsWith("text/")) {
      content = type;
      return;
    }
    String text =
        html != null
            ? Form.HTML.text(html)
            : (lower.startsWith("text/html") ? Form.HTML : Form.PLAIN).text(inner.words());
    draft.set(Field.TEXT, text, new Provenance("newsml:inlineData", Sureness.DECLARED));
  }

  private void said(String name, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      said.putIfAbsent(name, value.strip());
    }
  }

  /** What it says. */
  Draft draft() {
    WireRule.OF_NEWS_ITEM.forEach(rule -> rule.apply(said, draft));
    draft.fillFrom(nitf);
    return draft.build();
  }

  /** What to say of it where it has no text. */
  String withoutText() {
    String kind = said.getOrDefault("itemclass", "").replaceFirst(".*:", "");
    return "is a newsItem "
        + (kind.isEmpty() ? "" : "of kind “" + kind + "” ")
        + "without a text of its own"
        + (content.isEmpty() ? "" : ": it holds " + content);
  }
}
