package org.variorum.article.read;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.variorum.article.read.archive.Gunzip;
import org.variorum.article.read.archive.WebArchive;

/** A web archive: each record that holds something to be read is a content of its own. */
final class WarcContent {

  private final Contents contents;

  WarcContent(Contents contents) {
    this.contents = contents;
  }

  Results open(OneInput input, InputStream in) {
    return open(input, in, null);
  }

  /**
   * The same, packed by gzip.
   *
   * @param in what {@code members} gives
   */
  Results open(OneInput input, InputStream in, @Nullable Gunzip members) {
    WebArchive archive = new WebArchive(in, members, input.limits(), input.expansion());
    return new Parts<>(archive::next, entry -> read(input, entry)).closing(archive);
  }

  private Results read(OneInput input, WebArchive.Entry entry) {
    return switch (entry) {
      case WebArchive.Entry.Capture(var place, var key, var hints, var body, var expansion) ->
          contents.open(input.part(place, key, hints, expansion), () -> body);
      case WebArchive.Entry.Trouble(var place, var reason) ->
          Results.of(input.rejected(place, reason));
    };
  }
}
