package org.variorum.article.read;

import java.io.IOException;
import java.io.InputStream;
import org.variorum.article.Draft;
import org.variorum.article.Field;
import org.variorum.article.read.encoding.Decoded;
import org.variorum.article.read.encoding.Encodings;
import org.variorum.article.read.encoding.Markup;
import org.variorum.article.read.html.PageReader;
import org.variorum.article.read.raw.Limit;
import org.variorum.article.read.raw.Limits;
import org.variorum.article.read.raw.Unreadable;

/** Reads a web page, which is one article. */
final class HtmlContent {

  private HtmlContent() {}

  static Results open(OneInput input, InputStream in) throws IOException {
    Decoded html = Encodings.decode(Whole.of(in, input), input.hints(), Markup.HTML);
    refuseTooManyElements(html.text(), input.limits());
    Draft page = PageReader.read(html.text(), input.hints());
    if (page.text().isBlank()) {
      throw new Unreadable(
          null, "is a page without words (a script may put them there, which only a browser runs)");
    }
    Draft draft =
        Draft.builder()
            .set(Field.TEXT, page.text(), html.provenance(page.from(Field.TEXT)))
            .fillFrom(page)
            .build();
    return Results.of(input.result(draft, null));
  }

  /** A tree takes a hundred times the memory of what it is written in: so it is counted before. */
  private static void refuseTooManyElements(String html, Limits limits) throws Unreadable {
    long tags = html.chars().filter(c -> c == '<').count();
    if (tags > 2 * limits.get(Limit.ELEMENTS)) {
      throw new Unreadable(
          null, "has more than " + limits.get(Limit.ELEMENTS) + " elements (--limit elements=N)");
    }
  }
}
