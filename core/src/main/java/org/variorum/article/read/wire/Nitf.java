package org.variorum.article.read.wire;

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
import org.variorum.article.read.xml.StatedDate;
import org.variorum.article.read.xml.XmlCursor;
import org.variorum.article.read.xml.XmlCursor.Step;

/**
 * An article in NITF (News Industry Text Format, 3.0 to 3.6). The text is what stands in {@code
 * body.content}: paragraphs, headings, lists, tables and block quotations, without the datelines,
 * bylines and taglines around it; captions are kept as such.
 */
final class Nitf {

  /** Elements that HTML calls otherwise; those that both know stay, and all others are words. */
  private static final Map<String, String> AS_HTML =
      Map.ofEntries(
          Map.entry("p", "p"),
          Map.entry("hl2", "h2"),
          Map.entry("bq", "blockquote"),
          Map.entry("block", "div"),
          Map.entry("credit", "p"),
          Map.entry("ul", "ul"),
          Map.entry("ol", "ol"),
          Map.entry("li", "li"),
          Map.entry("dl", "dl"),
          Map.entry("dt", "dt"),
          Map.entry("dd", "dd"),
          Map.entry("table", "table"),
          Map.entry("caption", "p"),
          Map.entry("tr", "tr"),
          Map.entry("td", "td"),
          Map.entry("th", "th"),
          Map.entry("pre", "pre"),
          Map.entry("br", "br"));

  /** No words of the article. */
  private static final Set<String> LEFT_OUT =
      Set.of(
          "body.end",
          "media-metadata",
          "media-producer",
          "media-reference",
          "media-object",
          "custom-table",
          "nitf-table-metadata",
          "dateline",
          "note",
          "fn",
          "abstract",
          "copyrite",
          "series",
          "rights");

  private final XmlCursor xml;
  private final Draft.Builder draft = Draft.builder();
  private final HtmlBuilder text = new HtmlBuilder();

  private Nitf(XmlCursor xml) {
    this.xml = xml;
  }

  /** Reads the element {@code nitf} that begins here, to its end. */
  static Draft read(XmlCursor xml) throws Unreadable {
    return new Nitf(xml).read();
  }

  private Draft read() throws Unreadable {
    int depth = xml.depth();
    Optional<String> language = Optional.ofNullable(xml.language());
    int content = 0;
    for (Step step = xml.next(); step != Step.END || xml.depth() > depth; step = xml.next()) {
      boolean inText = content > 0;
      switch (step) {
        case START -> {
          if (!inText && xml.local().equals("body.content")) {
            content = xml.depth();
          } else if (!take(xml.local())) {
            text.open(inText ? AS_HTML.getOrDefault(xml.local(), "") : "");
          }
        }
        case WORDS -> text.words(inText ? xml.words() : "");
        case END -> {
          text.close(inText ? AS_HTML.getOrDefault(xml.local(), "") : "");
          content = xml.depth() == content ? 0 : content;
        }
        case FINISHED -> throw new Unreadable(xml.place(), "ends within an element");
      }
    }
    draft.set(Field.TEXT, Form.HTML.text(text.toString()), declared("body.content"));
    language.ifPresent(tag -> draft.set(Field.LANGUAGE, tag, declared("xml:lang")));
    return draft.build();
  }

  /** Reads the element that begins here to its end, unless it is one that has others in it. */
  private boolean take(String name) throws Unreadable {
    switch (name) {
      case "hl1" -> draft.set(Field.TITLE, line(), declared("hl1"));
      case "title" -> draft.set(Field.TITLE, line(), inferred("title"));
      case "byline" -> draft.set(Field.BYLINE, line(), declared("byline"));
      case "distributor" -> draft.set(Field.OUTLET, line(), inferred("distributor"));
      case "media-caption" -> draft.caption(line());
      default -> {
        if (!fact(name) && !LEFT_OUT.contains(name)) {
          return false;
        }
        xml.skip();
      }
    }
    return true;
  }

  /** Takes what the attributes of the element say, if it is one that says anything by them. */
  private boolean fact(String name) {
    switch (name) {
      case "doc-id" -> attribute(Field.ID, "id-string", declared("doc-id"));
      case "doc.copyright" -> attribute(Field.OUTLET, "holder", inferred("doc.copyright"));
      case "pubdata" -> {
        attribute(Field.OUTLET, "name", declared("pubdata"));
        date("date.publication", declared("pubdata"));
      }
      case "date.release" -> date("norm", declared("date.release"));
      case "date.issue" -> date("norm", declared("date.issue"));
      case "story.date" -> date("norm", inferred("story.date"));
      default -> {
        return false;
      }
    }
    return true;
  }

  private String line() throws Unreadable {
    return Form.PLAIN.line(xml.text());
  }

  private void attribute(Field field, String name, Provenance from) {
    draft.set(field, xml.attribute(name), from);
  }

  private void date(String name, Provenance from) {
    @Nullable String value = xml.attribute(name);
    Optional<PublicationDate> date = value == null ? Optional.empty() : StatedDate.parse(value);
    date.ifPresent(day -> draft.set(Field.PUBLISHED, day, from));
  }

  private static Provenance declared(String element) {
    return new Provenance("nitf:" + element, Sureness.DECLARED);
  }

  private static Provenance inferred(String element) {
    return new Provenance("nitf:" + element, Sureness.INFERRED);
  }
}
