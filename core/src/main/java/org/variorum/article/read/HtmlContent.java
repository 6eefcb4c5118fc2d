package org.variorum.article.read;

import java.io.IOException;
import java.io.InputStream;

/** To be written. */
final class HtmlContent {

  private HtmlContent() {}

  static Results open(OneInput input, InputStream in) throws IOException {
    return Results.of(input.rejected(null, "is not read yet (" + in.available() + " bytes)"));
  }
}
