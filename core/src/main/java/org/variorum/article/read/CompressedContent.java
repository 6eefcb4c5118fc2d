package org.variorum.article.read;

import com.github.luben.zstd.ZstdInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** To be written. */
final class CompressedContent {

  private final Contents contents;

  CompressedContent(Contents contents) {
    this.contents = contents;
  }

  Results gzip(OneInput input, InputStream in) throws IOException {
    return contents.open(input.unpacked(), () -> new GZIPInputStream(in));
  }

  Results zstandard(OneInput input, InputStream in) throws IOException {
    return contents.open(input.unpacked(), () -> new ZstdInputStream(in));
  }
}
