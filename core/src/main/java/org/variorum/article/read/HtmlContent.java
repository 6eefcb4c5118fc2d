package org.variorum.article.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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
    String html = new String(bytes, StandardCharsets.UTF_8);
    return Results.of(input.result(PageReader.read(html, input.hints()), null));
  }
}
