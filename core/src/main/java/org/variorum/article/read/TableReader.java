package org.variorum.article.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.variorum.article.read.encoding.Decoded;
import org.variorum.article.read.encoding.Encodings;
import org.variorum.article.read.encoding.Markup;
import org.variorum.article.read.raw.Hints;
import org.variorum.article.read.raw.Limit;
import org.variorum.article.read.raw.Limits;
import org.variorum.article.read.raw.Unreadable;

/**
 * Reads tables: comma-separated values (RFC 4180), or values between semicolons or tabs, in any
 * encoding in which a plain text may be. A table is held in memory and may have as many bytes as an
 * article. Thread-safe.
 */
public final class TableReader {

  private final Limits limits;

  /** Reads within {@code limits}. */
  public TableReader(Limits limits) {
    this.limits = limits;
  }

  /** The rows of {@code input} and what had to be rejected; nothing about an input throws. */
  public Table read(Input input) {
    try (InputStream in = new BufferedInputStream(open(input))) {
      int most = limits.articleBytes();
      byte[] bytes = in.readNBytes(most + 1);
      if (bytes.length > most) {
        String reason = "is longer than " + limits.inWords() + ": --limit " + key() + "=N sets it";
        return Table.rejected(new Rejection(input.given(), null, reason));
      }
      Decoded decoded = Encodings.decode(bytes, Hints.NONE, Markup.NONE);
      return new CsvRows(input.given(), decoded.text()).read();
    } catch (Unreadable e) {
      return Table.rejected(new Rejection(input.given(), e.place(), e.reason()));
    } catch (IOException e) {
      return Table.rejected(new Rejection(input.given(), null, Reasons.of(e)));
    }
  }

  private static String key() {
    return Limit.ARTICLE_BYTES.key();
  }

  private static InputStream open(Input input) throws IOException {
    return switch (input) {
      case Input.OfStream stream -> stream.opener().open();
      case Input.OfAddress address ->
          throw new Unreadable(null, "a table is read from a file or from standard input");
      case Input.OfPath path -> open(path.path());
    };
  }

  private static InputStream open(String given) throws IOException {
    Path path;
    try {
      path = Path.of(given);
    } catch (InvalidPathException e) {
      throw new Unreadable(null, "is no path that this system knows: " + e.getReason());
    }
    if (!Files.exists(path)) {
      throw new Unreadable(null, "there is no such file");
    }
    if (Files.isDirectory(path)) {
      throw new Unreadable(null, "is a folder, not a table");
    }
    return Files.newInputStream(path);
  }
}
