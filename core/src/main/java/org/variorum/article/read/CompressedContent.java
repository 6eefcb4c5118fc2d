package org.variorum.article.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.variorum.article.read.archive.Gunzip;
import org.variorum.article.read.archive.Unzstd;
import org.variorum.article.read.raw.Expansion;

/** What gzip or Zstandard has packed: whatever that is. */
final class CompressedContent {

  private final Contents contents;

  CompressedContent(Contents contents) {
    this.contents = contents;
  }

  Results gzip(OneInput input, InputStream in) throws IOException {
    Expansion expansion = new Expansion(input.limits(), input.expansion());
    Gunzip members = new Gunzip(expansion.packed(in));
    InputStream unpacked = new BufferedInputStream(expansion.unpacked(members));
    OneInput whole = input.unpacked(expansion);
    if (!isWebArchive(unpacked)) {
      return contents.open(whole, () -> unpacked);
    }
    // The archive must know where each member began, so it gets more than a stream.
    whole.refuseTooDeep();
    return new WarcContent(contents).open(whole, unpacked, members);
  }

  Results zstandard(OneInput input, InputStream in) {
    Expansion expansion = new Expansion(input.limits(), input.expansion());
    return contents.open(
        input.unpacked(expansion), () -> expansion.unpacked(Unzstd.of(expansion.packed(in))));
  }

  private static boolean isWebArchive(InputStream in) throws IOException {
    in.mark(16);
    String start = new String(in.readNBytes(11), StandardCharsets.ISO_8859_1);
    in.reset();
    return start.startsWith("WARC/") || start.startsWith("filedesc://");
  }
}
