package org.variorum.article.read;

import java.io.IOException;
import java.io.InputStream;

/** To be written. */
final class PdfContent {

  private PdfContent() {}

  static Results open(OneInput input, InputStream in) throws IOException {
    return Results.of(input.rejected(null, "is not read yet (" + in.available() + " bytes)"));
  }
}
