package org.variorum.article.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.variorum.article.read.raw.Limits;

/** Bytes packed in every way that is read, and what comes of reading them. */
final class Packing {

  /** Writes to a stream. */
  @FunctionalInterface
  interface Writer {
    void to(OutputStream out) throws IOException;
  }

  private Packing() {}

  static byte[] bytes(Writer writer) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      writer.to(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static byte[] utf8(String text) {
    return text.getBytes(UTF_8);
  }

  static byte[] joined(byte[]... parts) {
    return bytes(out -> {
      for (byte[] part : parts) {
        out.write(part);
      }
    });
  }

  static byte[] gzip(byte[] content) {
    return bytes(out -> {
      try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
        gzip.write(content);
      }
    });
  }

  static byte[] deflate(byte[] content) {
    return bytes(out -> {
      try (DeflaterOutputStream deflate = new DeflaterOutputStream(out)) {
        deflate.write(content);
      }
    });
  }

  static byte[] zstd(byte[] content) {
    return Zstd.compress(content);
  }

  /** A ZIP of entries: name, content, name, content. */
  static byte[] zip(Object... entries) {
    return bytes(out -> {
      try (ZipOutputStream zip = new ZipOutputStream(out)) {
        for (int i = 0; i < entries.length; i += 2) {
          zip.putNextEntry(new ZipEntry((String) entries[i]));
          zip.write(
              entries[i + 1] instanceof byte[] content ? content : utf8((String) entries[i + 1]));
          zip.closeEntry();
        }
      }
    });
  }

  static List<ReadResult> read(String name, byte[] bytes) {
    return read(name, bytes, Limits.DEFAULT);
  }

  static List<ReadResult> read(String name, byte[] bytes, Limits limits) {
    Input input = new Input.OfStream(name, () -> new ByteArrayInputStream(bytes), null);
    try (var results = new ArticleReader(limits).read(List.of(input))) {
      return results.toList();
    }
  }

  /** Each result in a line: the id and text of an article, or the words of a rejection. */
  static List<String> lines(List<ReadResult> results) {
    return results.stream()
        .map(result ->
            switch (result) {
              case ReadResult.Read(var article) ->
                  article.id() + " = " + article.text().replace("\n", "¶");
              case ReadResult.Rejected(var rejection) -> rejection.toString();
            })
        .toList();
  }
}
