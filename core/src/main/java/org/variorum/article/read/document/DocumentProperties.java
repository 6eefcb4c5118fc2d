package org.variorum.article.read.document;

import java.util.Optional;
import javax.xml.stream.XMLStreamReader;
import org.variorum.article.Draft;
import org.variorum.article.Field;
import org.variorum.article.Provenance;
import org.variorum.article.PublicationDate;
import org.variorum.article.Sureness;

/**
 * What an office document says about itself: the Dublin Core of {@code core.xml} and {@code
 * meta.xml}. When a file was made is no more than a hint of when its words were published.
 */
final class DocumentProperties implements XmlWalk.Visitor {

  private final String format;
  private final Draft.Builder draft;
  private final StringBuilder words = new StringBuilder();

  DocumentProperties(String format, Draft.Builder draft) {
    this.format = format;
    this.draft = draft;
  }

  @Override
  public boolean start(String name, XMLStreamReader at) {
    words.setLength(0);
    return true;
  }

  @Override
  public void text(String more) {
    words.append(more);
  }

  @Override
  public void end(String name, XMLStreamReader at) {
    String value = words.toString().strip();
    words.setLength(0);
    switch (name) {
      case "title" -> draft.set(Field.TITLE, value, from("title", Sureness.DECLARED));
      case "initial-creator", "creator" ->
          draft.set(Field.BYLINE, value, from("creator", Sureness.INFERRED));
      case "language" -> draft.set(Field.LANGUAGE, value, from("language", Sureness.DECLARED));
      case "created", "creation-date" -> setDate(Field.PUBLISHED, value, "created");
      case "modified", "date" -> setDate(Field.UPDATED, value, "modified");
      default -> {} // keywords, counts, programs: nothing of the article
    }
  }

  private void setDate(Field field, String value, String rule) {
    date(value).ifPresent(date -> draft.set(field, date, from(rule, Sureness.INFERRED)));
  }

  /** A moment without its offset from UTC is a day. */
  private static Optional<PublicationDate> date(String value) {
    return PublicationDate.parse(value)
        .or(() ->
            value.length() > 10 ? PublicationDate.parse(value.substring(0, 10)) : Optional.empty());
  }

  private Provenance from(String rule, Sureness sureness) {
    return new Provenance(format + ":" + rule, sureness);
  }
}
