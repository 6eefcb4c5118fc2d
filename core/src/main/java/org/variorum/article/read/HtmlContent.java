package org.variorum.article.read;

import java.io.IOException;
import java.io.InputStream;
import org.variorum.article.Draft;
import org.variorum.article.Field;
import org.variorum.article.read.encoding.Decoded;
import org.variorum.article.read.encoding.Encodings;
import org.variorum.article.read.encoding.Markup;
import org.variorum.article.read.html.PageReader;

/** Reads a web page, which is one article. */
final class HtmlContent {

  private HtmlContent() {}

  static Results open(OneInput input, InputStream in) throws IOException {
    Decoded html = Encodings.decode(Whole.of(in, input), input.hints(), Markup.HTML);
    Draft page = PageReader.read(html.text(), input.hints());
    Draft draft =
        Draft.builder()
            .set(Field.TEXT, page.text(), html.provenance(page.from(Field.TEXT)))
            .fillFrom(page)
            .build();
    return Results.of(input.result(draft, null));
  }
}
