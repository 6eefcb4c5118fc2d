package org.variorum.article.read;

import java.io.IOException;
import java.io.InputStream;
import org.variorum.article.Draft;
import org.variorum.article.Field;
import org.variorum.article.read.encoding.Decoded;
import org.variorum.article.read.encoding.Encodings;
import org.variorum.article.read.encoding.Markup;
import org.variorum.article.read.html.PageReader;
import org.variorum.article.read.raw.Unreadable;

/** Reads a web page, which is one article. */
final class HtmlContent {

  private HtmlContent() {}

  static Results open(OneInput input, InputStream in) throws IOException {
    int most = input.limits().articleBytes();
    byte[] bytes = in.readNBytes(most + 1);
    if (bytes.length > most) {
      throw new Unreadable(null, "is longer than " + input.limits().inWords());
    }
    Decoded html = Encodings.decode(bytes, input.hints(), Markup.HTML);
    Draft page = PageReader.read(html.text(), input.hints());
    Draft draft =
        Draft.builder()
            .set(Field.TEXT, page.text(), html.provenance(page.from(Field.TEXT)))
            .fillFrom(page)
            .build();
    return Results.of(input.result(draft, null));
  }
}
