package org.variorum.article.read.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.variorum.article.PublicationDate;
import org.variorum.article.read.raw.Expansion;
import org.variorum.article.read.raw.Guarded;
import org.variorum.article.read.raw.Hints;
import org.variorum.article.read.raw.Limits;
import org.variorum.article.read.raw.Unreadable;

/**
 * The records of a WARC (ISO 28500) or ARC file that hold something to be read, one at a time: what
 * servers answered with success, resources, and conversions; those of a {@link ReadableType}. All
 * others are passed over. A response that is a copy of an earlier one (a revisit) holds nothing.
 *
 * <p>A record that is broken is a trouble of its own. Behind it an archive that is packed a record
 * at a time is read on; in any other, nothing tells where the next record begins. Not thread-safe.
 */
public final class WebArchive implements Closeable {

  /** What one record gives. */
  public sealed interface Entry {

    /**
     * Something to be read.
     *
     * @param place the record, in words
     * @param key where it stands, as the index of an archive (CDX) says it
     * @param hints what its headers say
     * @param body its bytes, as they were before they were packed for the way; to be read before
     *     the next entry is asked for
     * @param expansion watches the innermost of what it was packed in, or null
     */
    record Capture(
        String place, String key, Hints hints, InputStream body, @Nullable Expansion expansion)
        implements Entry {}

    /**
     * Something that was meant to be read and cannot be.
     *
     * @param place the record, in words, or null where it is the whole
     * @param reason what is wrong
     */
    record Trouble(@Nullable String place, String reason) implements Entry {}
  }

  /** So many places that look like the beginning of a record and are none end the search. */
  private static final int MOST_LOST = 1_000;

  private static final String AND_THE_REST = "; nothing after that was read";

  private final @Nullable Gunzip members;
  private final @Nullable Expansion around;
  private final Limits limits;
  private InputStream in;
  private @Nullable WarcReader reader;
  private long base;
  private int count;
  private boolean ended;
  private int lost;
  private boolean anything;

  /**
   * Reads an archive.
   *
   * @param in its bytes, unpacked
   * @param members what unpacks them, or null where they were not packed by gzip
   * @param limits for what is packed in its records
   * @param around watches the expansion of what the archive is packed in, or null
   */
  public WebArchive(
      InputStream in, @Nullable Gunzip members, Limits limits, @Nullable Expansion around) {
    this.in = in;
    this.members = members;
    this.limits = limits;
    this.around = around;
  }

  /** The next entry, or empty at the end. */
  public Optional<Entry> next() {
    while (!ended) {
      @Nullable WarcRecord record;
      try {
        record = open().next().orElse(null);
      } catch (IOException | RuntimeException e) {
        // jwarc also throws unchecked exceptions at headers that mean nothing.
        Optional<Entry> trouble = broken(e);
        if (trouble.isPresent()) {
          return trouble;
        }
        continue;
      }
      if (record == null) {
        ended = true;
        return anything ? Optional.empty() : trouble(null, nothing());
      }
      count++;
      lost = 0;
      Place place = place(record.position());
      String words = "record " + count + " (byte " + place.key() + ")";
      try {
        Optional<Entry> entry = entry(record, words, place.key());
        if (entry.isPresent()) {
          anything = true;
          return entry;
        }
      } catch (Unreadable e) {
        return trouble(words, e.reason());
      } catch (IOException | RuntimeException e) {
        return trouble(words, "is broken: " + Unreadable.saidBy(e));
      }
    }
    return Optional.empty();
  }

  private Optional<Entry> trouble(@Nullable String place, String reason) {
    anything = true;
    return Optional.of(new Entry.Trouble(place, reason));
  }

  private String nothing() {
    return "holds nothing to be read: none of its "
        + count
        + " records is a page, a text or a document that was found";
  }

  private WarcReader open() throws IOException {
    if (reader == null) {
      reader = new WarcReader(Channels.newChannel(in));
      reader.setLenient(true);
    }
    return reader;
  }

  private Place place(long position) {
    long at = base + position;
    return members == null ? new Place(at, 0) : members.place(at);
  }

  /** Goes on behind what is broken where that can be; says so once until a record is found. */
  private Optional<Entry> broken(Exception trouble) {
    boolean said = lost > 0;
    boolean refused = ++lost > MOST_LOST;
    boolean resumed = false;
    String reason =
        refused ? MOST_LOST + " places look like a record and are none" : reason(trouble);
    try {
      resumed = members != null && !refused && members.resume(around);
    } catch (Unreadable e) {
      refused = true;
      reason = e.reason();
    } catch (IOException e) {
      reason = "could not be read: " + Unreadable.saidBy(e);
    }
    if (resumed && members != null) {
      in = around == null ? members : around.unpacked(members);
      base = members.unpacked();
      reader = null;
    } else {
      ended = true;
    }
    return said && !refused
        ? Optional.empty()
        : trouble(
            count == 0 ? "record 1" : "after record " + count,
            resumed ? reason : reason + AND_THE_REST);
  }

  private static String reason(Exception trouble) {
    return trouble instanceof Unreadable unreadable
        ? unreadable.reason()
        : "no record begins there: the file is damaged or cut short, or a length in it is wrong";
  }

  private Optional<Entry> entry(WarcRecord record, String place, String key) throws IOException {
    return switch (record) {
      case WarcResponse response -> answer(response, place, key);
      case WarcResource resource -> body(resource, place, key);
      case WarcConversion conversion -> body(conversion, place, key);
      default -> Optional.empty(); // jwarc's types, not ours
    };
  }

  private Optional<Entry> answer(WarcResponse response, String place, String key)
      throws IOException {
    if (!response.contentType().base().toString().equals("application/http")) {
      return Optional.empty();
    }
    HttpResponse http = response.http();
    DeclaredType type = DeclaredType.of(http.headers().first("Content-Type").orElse(""));
    if (!holdsSomething(http.status()) || !ReadableType.isOne(type)) {
      return Optional.empty();
    }
    ContentCoding coding = ContentCoding.of(http.headers().all("Content-Encoding"));
    @Nullable Expansion expansion = around;
    InputStream body = new Guarded(http.body().stream());
    if (coding.isPacked()) {
      expansion = new Expansion(limits, around);
      body = new Guarded(coding.decode(body, expansion));
    }
    return Optional.of(new Entry.Capture(place, key, hints(response, type), body, expansion));
  }

  /** Success, with content: 204 and 205 have none, and 206 has some of it. */
  private static boolean holdsSomething(int status) {
    return status >= 200 && status < 300 && !(status >= 204 && status <= 206);
  }

  private Optional<Entry> body(WarcTargetRecord record, String place, String key)
      throws IOException {
    DeclaredType type = DeclaredType.of(record.headers().first("Content-Type").orElse(""));
    return ReadableType.isOne(type) && isOfTheWeb(record)
        ? Optional.of(
            new Entry.Capture(
                place, key, hints(record, type), new Guarded(record.body().stream()), around))
        : Optional.empty();
  }

  /** Crawlers keep their logs and settings as resources, too. */
  private static boolean isOfTheWeb(WarcTargetRecord record) {
    String target = target(record);
    return !target.startsWith("metadata:") && !target.startsWith("urn:");
  }

  private static Hints hints(WarcTargetRecord record, DeclaredType type) {
    String target = target(record);
    return new Hints(
        type.mediaType(),
        type.charset(),
        target.isBlank() ? null : target,
        record.headers().first("WARC-Date").flatMap(PublicationDate::parse).orElse(null));
  }

  /** As it stands in the header; some writers put it in angle brackets. */
  private static String target(WarcTargetRecord record) {
    String target = record.headers().first("WARC-Target-URI").orElse("").strip();
    return target.startsWith("<") && target.endsWith(">")
        ? target.substring(1, target.length() - 1)
        : target;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
