package org.variorum.article.read.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.variorum.article.read.raw.Expansion;
import org.variorum.article.read.raw.Guarded;
import org.variorum.article.read.raw.Unreadable;

/**
 * The files in a ZIP archive (PKWARE's APPNOTE), in the order in which they stand there, one at a
 * time. The bytes are read once from front to back, and the index at the end is not believed: so
 * entries can neither overlap nor be read twice. Names are names: they lead nowhere. Not
 * thread-safe.
 */
public final class ZipParts implements Closeable {

  /** What stands in the archive. */
  public sealed interface Entry {

    /** Its name, with {@code /} between folders; empty where it is not known. */
    String name();

    /**
     * A file.
     *
     * @param body its bytes, to be read before the next entry is asked for
     */
    record AFile(String name, InputStream body) implements Entry {}

    /** Something broken, after which nothing can be told apart. */
    record Trouble(String name, String reason) implements Entry {}
  }

  private static final String AND_THE_REST = "; nothing after that was read";

  private final Expansion expansion;
  private final ZipEnd packed;
  private final ZipInputStream zip;
  private @Nullable InputStream current;
  private String name = "";
  private boolean ended;

  /** Reads {@code in}, and has {@code expansion} watch what comes of it. */
  public ZipParts(InputStream in, Expansion expansion) {
    this.expansion = expansion;
    this.packed = new ZipEnd(expansion.packed(in));
    this.zip = new ZipInputStream(packed, StandardCharsets.ISO_8859_1);
  }

  /** The next entry that is not a folder, or empty at the end. */
  public Optional<Entry> next() {
    while (!ended) {
      try {
        passOverTheRest();
        ZipEntry entry = zip.getNextEntry();
        if (entry == null) {
          ended = true;
          return packed.isWhole()
              ? Optional.empty()
              : trouble("the archive ends in the middle behind it: it is cut short or damaged");
        }
        name = name(entry.getName());
        packed.noteEntry();
        if (!entry.isDirectory()) {
          InputStream body = new Guarded(expansion.unpacked(new Borrowed(zip)));
          current = body;
          return Optional.of(new Entry.AFile(name, body));
        }
      } catch (Unreadable e) {
        return trouble(e.reason() + AND_THE_REST);
      } catch (IOException | RuntimeException e) {
        boolean secret = String.valueOf(e.getMessage()).contains("encrypted");
        return trouble(
            (secret ? "is encrypted, or what follows it is" : "is broken: " + Unreadable.saidBy(e))
                + AND_THE_REST);
      }
    }
    return Optional.empty();
  }

  private Optional<Entry> trouble(String reason) {
    ended = true;
    return Optional.of(new Entry.Trouble(name, reason));
  }

  /** Reads what is left of the entry, so that it is counted, too. */
  private void passOverTheRest() throws IOException {
    if (current != null) {
      InputStream rest = current;
      current = null;
      byte[] scratch = new byte[1 << 13];
      while (rest.read(scratch) >= 0) {
        // Nobody wanted it.
      }
      packed.noteEntry();
    }
  }

  /** Old archives do not say how their names are written: UTF-8 where it fits. */
  private static String name(String stored) {
    String decoded = stored;
    if (stored.chars().allMatch(c -> c < 256)) {
      try {
        byte[] bytes = stored.getBytes(StandardCharsets.ISO_8859_1);
        decoded = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      } catch (CharacterCodingException e) {
        decoded = stored;
      }
    }
    return decoded
        .codePoints()
        .map(c -> Character.isISOControl(c) ? '\uFFFD' : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** A stream that is not closed with those who read it. */
  private static final class Borrowed extends InputStream {
    private final InputStream in;

    Borrowed(InputStream in) {
      this.in = in;
    }

    @Override
    public int read() throws IOException {
      return in.read();
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      return in.read(target, offset, length);
    }
  }
}
