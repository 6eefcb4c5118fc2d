package org.variorum.article.read.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.variorum.article.Draft;
import org.variorum.article.Field;
import org.variorum.article.Provenance;
import org.variorum.article.read.raw.Limits;

/** What an office document has said so far, in print and about itself, in whatever order. */
final class OfficeDraft {

  private final String format;
  private final Limits limits;
  private final Draft.Builder printed = Draft.builder();
  private final Draft.Builder properties = Draft.builder();
  private boolean anything;

  /**
   * Nothing yet.
   *
   * @param format as the names of rules begin
   */
  OfficeDraft(String format, Limits limits) {
    this.format = format;
    this.limits = limits;
  }

  /** What is printed. */
  Draft.Builder printed() {
    return printed;
  }

  /** Reads the file that holds the words. */
  void readWords(InputStream in, XmlWalk.Visitor visitor) throws IOException {
    anything = true;
    read(in, visitor);
  }

  /** Reads a file without which a document is one all the same. */
  void read(InputStream in, XmlWalk.Visitor visitor) throws IOException {
    XmlWalk.walk(in, limits, visitor);
  }

  /** Reads the file that says what the document says about itself. */
  void readProperties(InputStream in) throws IOException {
    read(in, new DocumentProperties(format, properties));
  }

  /** All of it with {@code text}; empty if no file that holds words was among it. */
  Optional<Draft> with(String text, Provenance from) {
    if (!anything) {
      return Optional.empty();
    }
    printed.set(Field.TEXT, text, from);
    // What is printed is surer than what the program noted, whichever comes first in the file.
    return Optional.of(printed.fillFrom(properties.build()).build());
  }
}
