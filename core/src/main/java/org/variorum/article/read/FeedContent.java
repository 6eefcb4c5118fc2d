package org.variorum.article.read;

import java.io.IOException;
import java.io.InputStream;
import org.variorum.article.read.feed.FeedReader;

/** A feed: an article an entry. */
final class FeedContent {

  private FeedContent() {}

  static Results open(OneInput input, InputStream in) throws IOException {
    FeedReader feed = new FeedReader(XmlParts.cursor(in, input), input.id());
    return new XmlParts(input, feed, "is a feed without entries");
  }
}
