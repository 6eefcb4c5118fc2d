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
 * What a text in OpenDocument (ISO 26300) says: its paragraphs and headings, a note where it is
 * called. What was deleted is kept by the format apart from the text, and left out; so are
 * comments.
 */
public final class OpenDocumentText implements OfficeText {

  private static final Provenance TITLE_STYLE = new Provenance("odt:title-style", Sureness.PRINTED);
  private static final Provenance TEXT = new Provenance("odt:text", Sureness.PRINTED);

  private static final Set<String> PASSED_OVER =
      Set.of(
          "tracked-changes",
          "annotation",
          "note-citation",
          "forms",
          "automatic-styles",
          "font-face-decls",
          "scripts",
          "ruby-text");

  private final OfficeDraft draft;
  private final Paragraphs body = new Paragraphs();

  /** Reads within {@code limits}. */
  public OpenDocumentText(Limits limits) {
    this.draft = new OfficeDraft("odt", limits);
  }

  @Override
  public void part(String name, InputStream in) throws IOException {
    if (name.equals("content.xml")) {
      draft.readWords(in, new Visitor());
    } else if (name.equals("meta.xml")) {
      draft.readProperties(in);
    }
  }

  @Override
  public Optional<Draft> draft() {
    return draft.with(body.text(), TEXT);
  }

  private final class Visitor implements XmlWalk.Visitor {
    private String style = "";

    @Override
    public boolean start(String name, XMLStreamReader at) {
      switch (name) {
        case "p", "h" -> {
          body.start();
          style = String.valueOf(XmlWalk.attribute(at, "style-name"));
        }
        case "s" -> body.add(" ".repeat(spaces(XmlWalk.attribute(at, "c"))));
        case "tab" -> body.add("\t");
        case "line-break" -> body.add("\n");
        default -> {} // what holds words or shapes them
      }
      return !PASSED_OVER.contains(name) && !isOfPicture(at);
    }

    @Override
    public void text(String words) {
      body.addCollapsed(words);
    }

    @Override
    public void end(String name, XMLStreamReader at) {
      if (!name.equals("p") && !name.equals("h")) {
        return;
      }
      String paragraph = body.end();
      if (style.equals("Title") && !draft.printed().knows(Field.TITLE)) {
        draft.printed().set(Field.TITLE, paragraph, TITLE_STYLE);
      } else {
        body.keep(paragraph);
      }
      style = "";
    }

    /** The title and description of a picture are read aloud, not printed. */
    private static boolean isOfPicture(XMLStreamReader at) {
      return String.valueOf(at.getNamespaceURI()).contains("svg");
    }

    /** One where nothing is said; more than a line holds is no layout but an attack. */
    private static int spaces(@Nullable String count) {
      return count != null && count.matches("\\d{1,3}") ? Integer.parseInt(count) : 1;
    }
  }
}
