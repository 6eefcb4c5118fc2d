package org.variorum.article.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.util.Optional;
import org.variorum.article.read.encoding.Encodings;
import org.variorum.article.read.encoding.Markup;
import org.variorum.article.read.raw.Unreadable;
import org.variorum.article.read.xml.Part;
import org.variorum.article.read.xml.Parts;
import org.variorum.article.read.xml.XmlCursor;

/**
 * The articles of a document in XML, as they are asked for. Where the XML itself breaks, nothing
 * after that can be told apart, and one rejection says so.
 */
final class XmlParts extends Results {

  private final OneInput input;
  private final Parts parts;
  private final String empty;
  private boolean any;
  private boolean ended;

  /**
   * Reads {@code parts}.
   *
   * @param empty what to say where there are none
   */
  XmlParts(OneInput input, Parts parts, String empty) {
    this.input = input;
    this.parts = parts;
    this.empty = empty;
  }

  /** A place at the beginning of the document {@code in}. */
  static XmlCursor cursor(InputStream in, OneInput input) throws IOException {
    return XmlCursor.over(decode(in, input), input.limits(), input.hints().url());
  }

  /** From the bytes of a document to its characters: a declared encoding is often a wrong one. */
  private static Reader decode(InputStream in, OneInput input) throws IOException {
    return new StringReader(
        Encodings.decode(Whole.of(in, input), input.hints(), Markup.XML).text());
  }

  @Override
  Optional<ReadResult> advance() {
    if (ended) {
      return Optional.empty();
    }
    try {
      Optional<Part> part = parts.next();
      ended = part.isEmpty();
      if (ended && !any) {
        return Optional.of(input.rejected(null, empty));
      }
      any = true;
      return part.map(this::result);
    } catch (Unreadable e) {
      ended = true;
      return Optional.of(input.rejected(e.place(), e.reason() + "; nothing after that was read"));
    }
  }

  private ReadResult result(Part part) {
    return switch (part) {
      case Part.Understood(var draft, String place) when draft.text().isEmpty() ->
          input.rejected(place, "has no words" + (draft.title() == null ? "" : " but its title"));
      case Part.Understood(var draft, String place) -> input.result(draft, place);
      case Part.Refused(String place, String reason) -> input.rejected(place, reason);
    };
  }

  @Override
  public void close() {}
}
