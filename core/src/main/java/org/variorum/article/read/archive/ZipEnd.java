package org.variorum.article.read.archive;

import java.io.IOException;
import java.io.InputStream;
import org.variorum.article.read.raw.PassedOn;

/**
 * The bytes of a ZIP archive, watched for the mark with which its index ends: an archive that is
 * cut short between two entries looks whole to those who read it from the front.
 */
final class ZipEnd extends PassedOn {

  /** {@code PK}, 5, 6. */
  private static final int MARK = 0x504B0506;

  /** How far those who unpack may have read ahead. */
  private static final int AHEAD = 1024;

  private int last;
  private long position;
  private long marked = -1;
  private long lastEntry;

  ZipEnd(InputStream in) {
    super(in);
  }

  /** Notes that what has been read so far belongs to entries, but for what was read ahead. */
  void noteEntry() {
    lastEntry = position;
  }

  /** Reads to the end; whether the mark stands behind the last entry. */
  boolean isWhole() throws IOException {
    byte[] scratch = new byte[1 << 13];
    while (read(scratch, 0, scratch.length) >= 0) {
      // Only the mark is wanted.
    }
    return marked >= Math.max(0, lastEntry - AHEAD);
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int count = in.read(target, offset, length);
    for (int i = 0; i < count; i++) {
      last = last << 8 | target[offset + i] & 0xFF;
      position++;
      if (last == MARK) {
        marked = position;
      }
    }
    return count;
  }
}
