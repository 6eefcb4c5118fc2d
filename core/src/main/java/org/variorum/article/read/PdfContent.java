package org.variorum.article.read;

import java.io.IOException;
import java.io.InputStream;
import org.variorum.article.read.document.PdfText;

/** A PDF, which is one article. */
final class PdfContent {

  private PdfContent() {}

  static Results open(OneInput input, InputStream in) throws IOException {
    return Results.of(input.result(PdfText.read(in, input.limits()), null));
  }
}
