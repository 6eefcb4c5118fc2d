package org.variorum.article.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.variorum.article.read.InventedArchive.answer;
import static org.variorum.article.read.InventedArchive.text;
import static org.variorum.article.read.Packing.bytes;
import static org.variorum.article.read.Packing.gzip;
import static org.variorum.article.read.Packing.joined;
import static org.variorum.article.read.Packing.lines;
import static org.variorum.article.read.Packing.read;
import static org.variorum.article.read.Packing.utf8;
import static org.variorum.article.read.Packing.zip;
import static org.variorum.article.read.Packing.zstd;

import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.article.read.raw.Limit;
import org.variorum.article.read.raw.Limits;

/** What is packed, in what is packed, as deep and as large as it may be and no further. */
final class ContainersTest {

  private static final byte[] TEXT = utf8("The text.\n");

  @Test
  void whatIsPackedIsReadUnderTheNameOfTheFile() {
    for (byte[] packed :
        List.of(gzip(TEXT), zstd(TEXT), joined(gzip(utf8("The ")), gzip(utf8("text.\n"))))) {
      assertThat(lines(read("a.txt.gz", packed))).containsExactly("a.txt.gz = The text.¶");
    }
  }

  @Test
  void articlesInPackedLinesAreRead() {
    byte[] jsonLines =
        utf8("{\"id\":\"a\",\"text\":\"One.\"}\nno\n{\"id\":\"b\",\"text\":\"Two.\"}\n");
    assertThat(lines(read("x.gz", gzip(jsonLines)))).startsWith("a = One.").endsWith("b = Two.");
  }

  @Test
  void filesInAZipAreReadUnderTheirNames() {
    byte[] archive =
        zip(
            "b.txt",
            "B.\n",
            "sub/",
            "",
            "sub/a.txt",
            "A.\n",
            "../../etc/x",
            "Up.\n",
            ".hidden",
            "H",
            "__MACOSX/b.txt",
            "M",
            "picture",
            "GIF89a");
    assertThat(lines(read("x.zip", archive)))
        .containsExactly(
            "x.zip#b.txt = B.¶",
            "x.zip#sub/a.txt = A.¶",
            "x.zip#../../etc/x = Up.¶",
            "x.zip, “picture”: looks like a picture (GIF), which is not among what is read");
  }

  @Test
  void filesOfOneNameAreTwo() {
    String archive =
        new String(zip("a.txt", "One.", "b.txt", "Two.", "c.txt", "GIF89a"), ISO_8859_1);
    byte[] equal = archive.replace("b.txt", "a.txt").replace("c.txt", "a.txt").getBytes(ISO_8859_1);
    assertThat(lines(read("x.zip", equal)))
        .startsWith("x.zip#a.txt = One.", "x.zip#a.txt (2) = Two.")
        .last()
        .asString()
        .startsWith("x.zip, “a.txt (3)”: looks like a picture");
  }

  @Test
  void aZipOfNothing() {
    assertThat(lines(read("x.zip", zip())))
        .containsExactly("x.zip, its first entry: holds no file");
  }

  @Test
  void anEncryptedEntryIsNamed() {
    byte[] archive = zip("a.txt", "Text.");
    archive[6] |= 1;
    assertThat(lines(read("x.zip", archive))).singleElement().asString().contains("is encrypted");
  }

  @Test
  void fourContainersAreReadAndFiveAreNot() {
    byte[] four = gzip(zip("d", zip("c", text("http://herald.example/", "Deep.\n"))));
    assertThat(lines(read("a", four))).containsExactly("a#d#c#0 = Deep.¶");
    assertThat(lines(read("a", gzip(four))))
        .containsExactly("a, “d”, “c”, record 1 (byte 0): stands in more than 4 containers");
  }

  @Test
  void containersWithoutEndAreRefused() {
    byte[] deep = TEXT;
    for (int i = 0; i < 200; i++) {
      deep = i % 2 == 0 ? gzip(deep) : zip("z", deep);
    }
    assertThat(lines(read("a", deep)))
        .singleElement()
        .asString()
        .endsWith("stands in more than 4 containers");
  }

  @Test
  void aGigabyteOfZerosIsNoArticle() {
    String refused = "expands to more than 200 times its size: that is no honest archive";
    byte[] gzip = sixteenTimes(gzip(new byte[64 << 20]));
    byte[] zstd = sixteenTimes(zstd(new byte[64 << 20]));
    assertThat(lines(read("a", gzip))).containsExactly("a: " + refused);
    assertThat(lines(read("a", zstd))).containsExactly("a: " + refused);
    String headers = "Content-Type: text/plain\r\nContent-Encoding: gzip\r\n";
    assertThat(lines(read("a", answer("http://herald.example/", "200 OK", headers, gzip))))
        .containsExactly("a, record 1 (byte 0): " + refused);
  }

  @Test
  void whatIsPackedInAPackedAnswerCountsForBoth() {
    // Each by itself is modest: zeros between its members make the file a hundredth of what it
    // holds, and the answer packs these zeros.
    byte[] member = joined(gzip(new byte[1 << 20]), new byte[8 << 10]);
    byte[] file =
        bytes(out -> {
          for (int i = 0; i < 40; i++) {
            out.write(member);
          }
        });
    assertThat(lines(read("a", file))).singleElement().asString().contains("NUL");

    String headers = "Content-Type: application/gzip\r\nContent-Encoding: gzip\r\n";
    byte[] packed = answer("http://herald.example/", "200 OK", headers, gzip(file));
    assertThat(lines(read("a", packed)))
        .containsExactly(
            "a, record 1 (byte 0): expands to more than 200 times its size: that is no honest"
                + " archive");
  }

  @Test
  void whatUnpacksToNothingIsCountedOnTheWay() {
    // A stream of zlib of nothing but empty blocks.
    byte[] empty =
        bytes(out -> {
          out.write(new byte[] {0x78, (byte) 0x9C});
          for (int i = 0; i < 8 << 20; i++) {
            out.write(new byte[] {0, 0, 0, -1, -1});
          }
        });
    String headers = "Content-Type: text/plain\r\nContent-Encoding: deflate, gzip\r\n";
    assertThat(lines(read("a", answer("http://herald.example/", "200 OK", headers, gzip(empty)))))
        .containsExactly(
            "a, record 1 (byte 0): expands to more than 200 times its size: that is no honest"
                + " archive");
  }

  @Test
  void whatExpandsMoreThanTheUserAllowsIsRefused() {
    byte[] packed = gzip(new byte[20 << 20]);
    assertThat(lines(read("a", packed, Limits.DEFAULT.with(Limit.EXPANSION, 5))))
        .singleElement()
        .asString()
        .contains("expands to more than 5 times its size");
    assertThat(lines(read("a", packed, Limits.DEFAULT.with(Limit.EXPANSION, 100_000))))
        .singleElement()
        .asString()
        .contains("NUL");
  }

  @Test
  void bombsInAZipAreRefusedHoweverDeepTheyLie() {
    byte[] bomb = entryOfZeros("zeros.txt", 64);
    Object[] entries = new Object[32];
    for (int i = 0; i < entries.length; i += 2) {
      entries[i] = "bomb" + i + ".zip";
      entries[i + 1] = bomb;
    }
    List<String> results = lines(read("a.zip", zip("all.zip", zip(entries))));
    assertThat(results).isNotEmpty().allSatisfy(line -> assertThat(line).contains("expands to"));
  }

  @Test
  void aHundredThousandEntriesAreAHundredThousandResults() {
    byte[] archive =
        bytes(out -> {
          try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < 100_000; i++) {
              zip.putNextEntry(new ZipEntry("e" + i));
            }
          }
        });
    assertThat(read("a.zip", archive)).hasSize(100_000);
  }

  @Test
  void aTextBehindWhatIsPackedIsNotLostInSilence() {
    assertThat(lines(read("a", joined(gzip(TEXT), utf8("more")))))
        .singleElement()
        .asString()
        .contains("is no gzip, though it follows something that is");
    assertThat(lines(read("a", joined(gzip(TEXT), new byte[100]))))
        .containsExactly("a = The text.¶");
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "zstd", "zip"})
  void cutAnywhereItIsRejected(String how) {
    byte[] content = utf8("“Nobody told us,” she said.\n".repeat(400));
    byte[] packed =
        switch (how) {
          case "gzip" -> gzip(content);
          case "zstd" -> zstd(content);
          default -> zip("a", content);
        };
    for (int length = 30; length < packed.length; length += 13) {
      if (!how.equals("zip") || length < packed.length - 22) {
        assertThat(read("a", Arrays.copyOf(packed, length)))
            .as("cut at %d", length)
            .last()
            .isInstanceOf(ReadResult.Rejected.class);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "zstd", "zip", "warc"})
  void whateverIsChangedSomethingIsSaid(String how) {
    byte[] content = utf8("“Nobody told us,” she said.\n".repeat(40));
    byte[] packed =
        switch (how) {
          case "gzip" -> joined(gzip(content), gzip(content));
          case "zstd" -> joined(zstd(content), zstd(content));
          case "zip" -> zip("a", content, "b", content);
          default -> text("http://herald.example/", new String(content, ISO_8859_1));
        };
    for (int at = 0; at < packed.length; at++) {
      for (byte value : new byte[] {0, -1, 1, 'P'}) {
        byte[] changed = packed.clone();
        changed[at] = value;
        assertThat(read("a", changed)).as("byte %d", at).isNotEmpty();
      }
    }
  }

  private static byte[] sixteenTimes(byte[] part) {
    return bytes(out -> {
      for (int i = 0; i < 16; i++) {
        out.write(part);
      }
    });
  }

  private static byte[] entryOfZeros(String name, int mebibytes) {
    return bytes(out -> {
      try (ZipOutputStream zip = new ZipOutputStream(out)) {
        zip.putNextEntry(new ZipEntry(name));
        for (int i = 0; i < mebibytes; i++) {
          zip.write(new byte[1 << 20]);
        }
      }
    });
  }
}
