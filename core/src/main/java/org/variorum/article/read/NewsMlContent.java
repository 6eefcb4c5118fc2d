package org.variorum.article.read;

import java.io.IOException;
import java.io.InputStream;
import org.variorum.article.read.wire.NewsMlReader;

/** NewsML-G2 or NITF: an article an item. */
final class NewsMlContent {

  private NewsMlContent() {}

  static Results open(OneInput input, InputStream in) throws IOException {
    NewsMlReader items = new NewsMlReader(XmlParts.cursor(in, input));
    return new XmlParts(input, items, "holds no item of NewsML-G2");
  }
}
