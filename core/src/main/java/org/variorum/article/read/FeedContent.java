package org.variorum.article.read;

import java.io.IOException;
import java.io.InputStream;

/** To be written. */
final class FeedContent {

  private FeedContent() {}

  static Results open(OneInput input, InputStream in) throws IOException {
    return Results.of(input.rejected(null, "is not read yet (" + in.available() + " bytes)"));
  }
}
