package org.variorum.article.read.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.variorum.article.Draft;
import org.variorum.article.Field;
import org.variorum.article.Provenance;
import org.variorum.article.Sureness;
import org.variorum.article.read.raw.Limits;

/**
 * What a Word document (WordprocessingML, ECMA-376 part 1) says: its paragraphs as they would be
 * printed if every tracked change were accepted, then its notes. Words in links, fields, tables and
 * text boxes are kept; what was deleted or hidden, and headers, footers and comments are not.
 */
public final class WordText implements OfficeText {

  private static final Provenance TITLE_STYLE =
      new Provenance("docx:title-style", Sureness.PRINTED);
  private static final Provenance TEXT = new Provenance("docx:text", Sureness.PRINTED);

  /** What is not printed, or printed a second time by programs that do not know the first. */
  private static final Set<String> PASSED_OVER =
      Set.of(
          "del", "moveFrom", "Fallback", "rt", "instrText", "delText", "delInstrText", "tblGrid");

  private final OfficeDraft draft;
  private final Paragraphs body = new Paragraphs();
  private final Paragraphs notes = new Paragraphs();

  /** Reads within {@code limits}. */
  public WordText(Limits limits) {
    this.draft = new OfficeDraft("docx", limits);
  }

  @Override
  public void part(String name, InputStream in) throws IOException {
    if (name.matches("word/document\\d{0,3}\\.xml")) {
      draft.readWords(in, new Visitor(body, true));
    } else if (name.equals("word/footnotes.xml") || name.equals("word/endnotes.xml")) {
      draft.read(in, new Visitor(notes, false));
    } else if (name.equals("docProps/core.xml")) {
      draft.readProperties(in);
    }
  }

  @Override
  public Optional<Draft> draft() {
    return draft.with(body.text() + notes.text(), TEXT);
  }

  private final class Visitor implements XmlWalk.Visitor {
    private final Paragraphs paragraphs;
    private final boolean main;
    private boolean inWords;
    private boolean inRun;
    private boolean hidden;
    private String style = "";

    Visitor(Paragraphs paragraphs, boolean main) {
      this.paragraphs = paragraphs;
      this.main = main;
    }

    @Override
    public boolean start(String name, XMLStreamReader at) {
      switch (name) {
        case "p" -> {
          if (isWord(at)) {
            paragraphs.start();
            style = "";
          }
        }
        case "pStyle" -> style = Optional.ofNullable(XmlWalk.attribute(at, "val")).orElse("");
        case "r" -> {
          inRun = true;
          hidden = false;
        }
        case "vanish" -> hidden = inRun && !isOff(XmlWalk.attribute(at, "val"));
        case "t" -> inWords = isWord(at);
        case "tab" -> add(inRun ? "\t" : "");
        case "br", "cr" -> add("\n");
        case "noBreakHyphen" -> add("\u2011");
        default -> {} // of several hundred elements, the words stand in those above
      }
      return !PASSED_OVER.contains(name);
    }

    @Override
    public void end(String name, XMLStreamReader at) {
      switch (name) {
        case "p" -> {
          if (isWord(at)) {
            endParagraph();
          }
        }
        case "t" -> inWords = false;
        case "r" -> inRun = false;
        default -> {} // as above
      }
    }

    @Override
    public void text(String words) {
      if (inWords) {
        add(words);
      }
    }

    private void add(String words) {
      if (!hidden) {
        paragraphs.add(words);
      }
    }

    private void endParagraph() {
      String paragraph = paragraphs.end();
      switch (main ? style : "") {
        case "Title" -> {
          // A second one is a line of the text.
          if (draft.printed().knows(Field.TITLE) && !paragraph.isBlank()) {
            paragraphs.keep(paragraph);
          }
          draft.printed().set(Field.TITLE, paragraph, TITLE_STYLE);
        }
        case "Caption" -> draft.printed().caption(paragraph);
        default -> paragraphs.keep(paragraph); // any other style, of which authors make their own
      }
      style = "";
    }

    /** Formulas, drawings and charts have paragraphs and words of their own kind. */
    private static boolean isWord(XMLStreamReader at) {
      return String.valueOf(at.getNamespaceURI()).contains("wordprocessingml");
    }

    private static boolean isOff(@Nullable String value) {
      return value != null && Set.of("0", "false", "off").contains(value);
    }
  }
}
