package org.variorum.article.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream whose watcher is told how much of it has been read. */
final class WatchedStream extends FilterInputStream {

  private final Watcher watcher;
  private long bytes;

  WatchedStream(InputStream in, Watcher watcher) {
    super(in);
    this.watcher = watcher;
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    count(value < 0 ? 0 : 1);
    return value;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int count = super.read(target, offset, length);
    count(count);
    return count;
  }

  private void count(int more) {
    if (more > 0) {
      bytes += more;
      watcher.read(bytes);
    }
  }
}
