package org.variorum.benchmark;

import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipInputStream;

/** How much there is in what is packed, up to the place where it breaks. */
final class Unpacked {

  private static final int DEEPEST = 6;

  private Unpacked() {}

  /** Bytes in {@code content} on all levels of packing. */
  static long size(byte[] content) {
    return isPdf(content)
        ? content.length + streams(content)
        : size(new ByteArrayInputStream(content), 0);
  }

  private static boolean isPdf(byte[] content) {
    return content.length > 4 && content[0] == '%' && content[1] == 'P' && content[2] == 'D';
  }

  private static long streams(byte[] pdf) {
    String text = new String(pdf, StandardCharsets.ISO_8859_1);
    long size = 0;
    for (int at = text.indexOf("stream\n"); at >= 0; at = text.indexOf("stream\n", at + 1)) {
      int start = at + "stream\n".length();
      InputStream packed = new ByteArrayInputStream(pdf, start, pdf.length - start);
      size += size(new InflaterInputStream(packed), DEEPEST);
    }
    return size;
  }

  private static long size(InputStream from, int depth) {
    Counted counted = new Counted(from);
    InputStream in = new BufferedInputStream(counted);
    long inside = 0;
    try {
      in.mark(8);
      byte[] start = in.readNBytes(4);
      in.reset();
      if (depth < DEEPEST && start.length == 4) {
        inside = inside(in, start, depth);
      }
      in.transferTo(java.io.OutputStream.nullOutputStream());
    } catch (IOException | RuntimeException e) {
      // Broken from here on: what came before has been counted.
    }
    return counted.count + inside;
  }

  private static long inside(InputStream in, byte[] start, int depth) throws IOException {
    if (start[0] == 0x1F) {
      return size(new GZIPInputStream(in), depth + 1);
    }
    if (start[0] == 0x28 && start[1] == (byte) 0xB5) {
      return size(new ZstdInputStream(in), depth + 1);
    }
    long inside = 0;
    if (start[0] == 'P' && start[1] == 'K') {
      ZipInputStream zip = new ZipInputStream(in);
      while (zip.getNextEntry() != null) {
        inside += size(zip, depth + 1);
      }
    }
    return inside;
  }

  private static final class Counted extends java.io.FilterInputStream {
    private long count;

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int value = super.read();
      count += value < 0 ? 0 : 1;
      return value;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int read = super.read(into, from, length);
      count += Math.max(0, read);
      return read;
    }
  }
}
