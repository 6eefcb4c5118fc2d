package org.variorum.article.read;

import java.io.IOException;
import java.io.InputStream;

/** Not written yet: what it unpacks to is itself, until that is too deep. */
final class MailContent {

  private final Contents contents;

  MailContent(Contents contents) {
    this.contents = contents;
  }

  Results open(OneInput input, InputStream in) throws IOException {
    return contents.open(input.unpacked(new org.variorum.article.read.raw.Expansion(input.limits(), null)), () -> in);
  }
}
