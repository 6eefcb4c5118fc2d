package org.variorum.article.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.variorum.article.read.InventedArchive.answer;
import static org.variorum.article.read.InventedArchive.info;
import static org.variorum.article.read.InventedArchive.record;
import static org.variorum.article.read.InventedArchive.text;
import static org.variorum.article.read.Packing.bytes;
import static org.variorum.article.read.Packing.deflate;
import static org.variorum.article.read.Packing.gzip;
import static org.variorum.article.read.Packing.joined;
import static org.variorum.article.read.Packing.lines;
import static org.variorum.article.read.Packing.read;
import static org.variorum.article.read.Packing.utf8;
import static org.variorum.article.read.Packing.zstd;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.article.Article;
import org.variorum.article.Field;

/** Archives of the web: what is read of them, what is passed over, and what is said of the rest. */
final class WebArchiveTest {

  private static final String GATE = "“Nobody told us,” Margaret Holloway said.\n";
  private static final String PIER = "“The pier is safe,” Tom Reyes said.\n";
  private static final String ON_FROM = "http://courier.example/flood";

  private static final byte[] FIRST = text(ON_FROM, GATE);
  private static final byte[] SECOND = text("http://herald.example/pier", PIER);

  @Test
  void aRecordIsAnArticleThatKnowsWhereAndWhenItWasFound() {
    Article article =
        read("a.warc", joined(info(), FIRST)).stream()
            .map(result -> ((ReadResult.Read) result).article())
            .findFirst()
            .orElseThrow();

    assertThat(article.text()).isEqualTo(GATE);
    assertThat(article.url()).isEqualTo(ON_FROM);
    assertThat(article.published()).hasToString("2016-01-15T09:30:00Z");
    assertThat(article.from(Field.URL).rule()).isEqualTo("hint:url");
    assertThat(article.from(Field.PUBLISHED).rule()).isEqualTo("hint:seen");
  }

  @Test
  void theIdSaysWhereTheRecordStandsInTheFile() {
    int first = info().length;
    int second = first + FIRST.length;
    assertThat(lines(read("a.warc", joined(info(), FIRST, SECOND))))
        .containsExactly(
            "a.warc#" + first + " = " + GATE.replace("\n", "¶"),
            "a.warc#" + second + " = " + PIER.replace("\n", "¶"));
  }

  @Test
  void packedARecordAtATimeItIsTheByteOfTheMember() {
    int first = gzip(info()).length;
    int second = first + gzip(FIRST).length;
    assertThat(lines(read("a.warc.gz", joined(gzip(info()), gzip(FIRST), gzip(SECOND)))))
        .containsExactly(
            "a.warc.gz#" + first + " = " + GATE.replace("\n", "¶"),
            "a.warc.gz#" + second + " = " + PIER.replace("\n", "¶"));
  }

  @Test
  void packedWholeItIsTheByteOfWhatThatUnpacksTo() {
    byte[] all = joined(info(), FIRST, SECOND);
    int first = info().length;
    assertThat(lines(read("a.warc.gz", gzip(all))))
        .first()
        .isEqualTo("a.warc.gz#0+" + first + " = " + GATE.replace("\n", "¶"));
    assertThat(lines(read("a.warc.zst", zstd(all))))
        .first()
        .isEqualTo("a.warc.zst#" + first + " = " + GATE.replace("\n", "¶"));
    assertThat(texts(read("b", joined(zstd(info()), zstd(FIRST), zstd(SECOND)))))
        .containsExactly(GATE, PIER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "x-gzip", "deflate", "zstd", "identity", "GZIP", "deflate, gzip"})
  void anAnswerThatWasPackedForTheWayIsUnpacked(String coding) {
    byte[] body =
        switch (coding) {
          case "deflate" -> deflate(utf8(GATE));
          case "zstd" -> zstd(utf8(GATE));
          case "identity" -> utf8(GATE);
          case "deflate, gzip" -> gzip(deflate(utf8(GATE)));
          default -> gzip(utf8(GATE));
        };
    String headers = "Content-Type: text/plain\r\nContent-Encoding: " + coding + "\r\n";
    assertThat(texts(read("a", answer(ON_FROM, "200 OK", headers, body)))).containsExactly(GATE);
  }

  @Test
  void anAnswerInChunksIsPutTogether() {
    String headers = "Content-Type: text/plain\r\nTransfer-Encoding: chunked\r\n";
    byte[] body = utf8("9\r\nNobody to\r\n8\r\nld us.\n.\r\n0\r\n\r\n");
    assertThat(texts(read("a", answer(ON_FROM, "200 OK", headers, body))))
        .containsExactly("Nobody told us.\n.");
  }

  @Test
  void whatNobodyWouldReadIsPassedOver() {
    String picture = "Content-Type: image/png\r\n";
    String script = "Content-Type: text/javascript; charset=utf-8\r\n";
    String page = "Content-Type: text/plain\r\n";
    byte[] archive =
        joined(
            info(),
            answer("http://courier.example/1.png", "200 OK", picture, utf8("\u0089PNG")),
            answer("http://courier.example/1.js", "200 OK", script, utf8("alert(1)")),
            answer("http://courier.example/gone", "404 Not Found", page, utf8("Not found.")),
            answer("http://courier.example/moved", "302 Found", page, utf8("Moved.")),
            record("request", "Content-Type: application/http;msgtype=request\r\n", utf8("GET /")),
            record("metadata", "Content-Type: text/plain\r\n", utf8("fetchTimeMs: 7")),
            record("revisit", "WARC-Target-URI: " + ON_FROM + "\r\n", utf8("")),
            FIRST);
    assertThat(texts(read("a", archive))).containsExactly(GATE);
  }

  @Test
  void resourcesAndConversionsAreRead() {
    String plain = "WARC-Target-URI: <" + ON_FROM + ">\r\nContent-Type: text/plain\r\n";
    byte[] archive =
        joined(record("resource", plain, utf8(GATE)), record("conversion", plain, utf8(PIER)));
    assertThat(read("a", archive))
        .allSatisfy(
            result -> assertThat(((ReadResult.Read) result).article().url()).isEqualTo(ON_FROM));
    assertThat(texts(read("a", archive))).containsExactly(GATE, PIER);
  }

  @Test
  void anArchiveOfNothingSaysSo() {
    assertThat(lines(read("a", info())))
        .containsExactly(
            "a: holds nothing to be read: none of its 1 records is a page, a text or a document"
                + " that was found");
  }

  @Test
  void anArcIsReadToo() {
    String answer = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n" + GATE;
    String arc =
        "filedesc://a.arc 127.0.0.1 20160115093000 text/plain 73\n1 0 Courier\n"
            + "URL IP-address Archive-date Content-type Archive-length\n\n"
            + ON_FROM
            + " 127.0.0.1 20160115093000 text/plain "
            + utf8(answer).length
            + "\n"
            + answer
            + "\n";
    arc = arc.replace(" 73\n", " " + (arc.indexOf("\n\n") + 1 - arc.indexOf("\n") - 1) + "\n");
    for (byte[] archive : List.of(utf8(arc), gzip(utf8(arc)))) {
      assertThat(texts(read("a.arc", archive))).containsExactly(GATE);
    }
  }

  @Test
  void behindABrokenMemberItGoesOn() {
    byte[] broken = gzip(FIRST);
    Arrays.fill(broken, broken.length / 2, broken.length - 20, (byte) 0x55);
    byte[] archive = joined(gzip(info()), broken, gzip(SECOND));

    List<ReadResult> results = read("a", archive);
    assertThat(lines(results))
        .hasSize(2)
        .first()
        .asString()
        .contains("after record 1: no record begins there");
    assertThat(texts(results)).containsExactly(PIER);
  }

  @Test
  void aRecordIsNotLookedForWithoutEnd() {
    byte[] start = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 3};
    byte[] starts = new byte[start.length * 50_000];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = start[i % start.length];
    }
    assertThat(lines(read("a", joined(gzip(FIRST), starts, gzip(SECOND)))))
        .last()
        .asString()
        .endsWith("1000 places look like a record and are none; nothing after that was read");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aBombIsNotUnpackedToItsEnd(boolean isRecord) {
    String headers = "Content-Type: text/plain\r\nWARC-Target-URI: " + ON_FROM + "\r\n";
    String head = new String(record("resource", headers, new byte[0]), ISO_8859_1);
    byte[] start = utf8(isRecord ? head.replace("Length: 0", "Length: 268435456") : "no");
    byte[] bomb =
        bytes(out -> {
          try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(start);
            for (int i = 0; i < 256; i++) {
              gzip.write(new byte[1 << 20]);
            }
          }
        });
    AtomicLong taken = new AtomicLong();
    InputStream archive =
        new FilterInputStream(
            new ByteArrayInputStream(joined(gzip(info()), gzip(SECOND), bomb, gzip(FIRST)))) {
          @Override
          public int read(byte[] target, int offset, int length) throws IOException {
            int count = super.read(target, offset, length);
            taken.addAndGet(Math.max(0, count));
            return count;
          }
        };

    List<ReadResult> results;
    try (var read =
        new ArticleReader().read(List.of(new Input.OfStream("a", () -> archive, null)))) {
      results = read.toList();
    }
    assertThat(texts(results)).containsExactly(PIER);
    assertThat(lines(results))
        .last()
        .asString()
        .startsWith("a, after record " + (isRecord ? 3 : 2))
        .endsWith("that is no honest archive; nothing after that was read");
    assertThat(taken.get()).isLessThan(bomb.length / 2);
  }

  @Test
  void ofARecordInManyMembersNotEachIsRemembered() throws IOException {
    byte[] words = utf8("On and on. ".repeat(400));
    String headers = "Content-Type: text/plain\r\nWARC-Target-URI: " + ON_FROM + "\r\n";
    byte[] record = record("resource", headers, words);
    byte[] archive =
        bytes(out -> {
          for (byte each : record) {
            out.write(gzip(new byte[] {each}));
          }
          out.write(gzip(FIRST));
        });

    List<String> results = lines(read("a", archive));
    assertThat(results)
        .hasSize(2)
        .last()
        .asString()
        .startsWith("a#")
        .endsWith("told us,” Margaret Holloway said.¶");
    // From whichever member it counts: that many bytes behind it, there the record stands.
    Matcher place = Pattern.compile("a#(\\d+)\\+(\\d+) = .*").matcher(results.getLast());
    assertThat(place.matches()).isTrue();
    InputStream from = new ByteArrayInputStream(archive);
    from.skipNBytes(Long.parseLong(place.group(1)));
    InputStream unpacked = new GZIPInputStream(from);
    unpacked.skipNBytes(Long.parseLong(place.group(2)));
    assertThat(unpacked.readAllBytes()).isEqualTo(FIRST);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1000000000000000000", "-1", "99999999999999999999", "x", ""})
  void aLengthThatLiesIsRejected(String length) {
    String lying =
        new String(FIRST, ISO_8859_1)
            .replaceFirst("Content-Length: \\d+", "Content-Length: " + length);
    List<ReadResult> results = read("a", joined(info(), lying.getBytes(ISO_8859_1), SECOND));
    assertThat(texts(results)).isEmpty();
    assertThat(results).isNotEmpty();
  }

  @Test
  void cutAnywhereNoTextIsHalf() {
    byte[] all = joined(info(), FIRST, SECOND);
    byte[] members = joined(gzip(info()), gzip(FIRST), gzip(SECOND));
    for (byte[] archive : List.of(all, members, gzip(all), zstd(all))) {
      for (int length = 12; length < archive.length; length += 7) {
        assertThat(texts(read("a", Arrays.copyOf(archive, length))))
            .as("cut at %d", length)
            .isSubsetOf(GATE, PIER);
      }
    }
  }

  private static List<String> texts(List<ReadResult> results) {
    return results.stream()
        .filter(ReadResult.Read.class::isInstance)
        .map(result -> ((ReadResult.Read) result).article().text())
        .toList();
  }
}
