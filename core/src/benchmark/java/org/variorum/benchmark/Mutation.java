package org.variorum.benchmark;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.luben.zstd.Zstd;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

/**
 * Ways in which a file comes to be broken. Each gives the same bytes for the same {@link Random}.
 */
enum Mutation {
  /** Nothing is done. */
  AS_IS {
    @Override
    byte[] of(Source source, byte[] content, List<Source> others, Random random) {
      return content;
    }
  },
  /** Bits, bytes, digits and length fields change. */
  FLIP {
    @Override
    byte[] of(Source source, byte[] content, List<Source> others, Random random) {
      byte[] flipped = content.clone();
      for (int count = times(random); count > 0 && flipped.length > 0; count--) {
        int at = random.nextInt(flipped.length);
        switch (random.nextInt(5)) {
          case 0 -> flipped[at] ^= (byte) (1 << random.nextInt(8));
          case 1 -> flipped[at] = (byte) random.nextInt(256);
          case 2 -> flipped = digits(flipped, at, random);
          case 3 -> number(flipped, at, random);
          default -> flipped[at] = flipped[random.nextInt(flipped.length)];
        }
      }
      return flipped;
    }
  },
  /** The end is missing, or ranges. */
  CUT {
    @Override
    byte[] of(Source source, byte[] content, List<Source> others, Random random) {
      if (random.nextBoolean()) {
        return Arrays.copyOf(content, random.nextInt(content.length + 1));
      }
      byte[] cut = content;
      for (int count = times(random); count > 0; count--) {
        int from = random.nextInt(cut.length + 1);
        int to = Math.min(cut.length, from + upTo(Math.max(1, cut.length / 2), random));
        cut = replaced(cut, from, to, new byte[0]);
      }
      return cut;
    }
  },
  /** A range stands there again and again. */
  REPEAT {
    @Override
    byte[] of(Source source, byte[] content, List<Source> others, Random random) {
      int from = random.nextInt(content.length + 1);
      int to = Math.min(content.length, from + upTo(1 << 14, random));
      if (random.nextBoolean()) {
        from = indexOf(content, random.nextBoolean() ? '<' : '\n', from);
        to = indexOf(content, '>', from + 1);
        to = Math.min(content.length, to + 1);
      }
      byte[] range = Arrays.copyOfRange(content, Math.min(from, to), to);
      return replaced(content, to, to, repeated(range, content.length, random));
    }
  },
  /** Something that often hurts stands somewhere, once or very often. */
  TOKEN {
    @Override
    byte[] of(Source source, byte[] content, List<Source> others, Random random) {
      byte[] changed = content;
      for (int count = 1 + random.nextInt(4); count > 0; count--) {
        byte[] token = token(random);
        if (random.nextInt(3) == 0) {
          token =
              repeated(
                  random.nextInt(4) == 0 ? joined(token, token(random)) : token,
                  changed.length,
                  random);
        }
        int from = random.nextInt(changed.length + 1);
        if (random.nextBoolean()) {
          from = indexOf(changed, "\"'>:<\n, =/".charAt(random.nextInt(10)), from);
        }
        int to = random.nextBoolean() ? from : Math.min(changed.length, from + upTo(64, random));
        changed = replaced(changed, from, to, token);
      }
      return changed;
    }
  },
  /** A range of another file, be it of another kind, stands in this one. */
  SPLICE {
    @Override
    byte[] of(Source source, byte[] content, List<Source> others, Random random) {
      byte[] other = others.get(random.nextInt(others.size())).content();
      int start = random.nextInt(other.length + 1);
      int end = Math.min(other.length, start + upTo(Math.max(1, other.length), random));
      byte[] range = Arrays.copyOfRange(other, start, end);
      int from = random.nextInt(content.length + 1);
      int to =
          random.nextBoolean()
              ? content.length
              : Math.min(content.length, from + upTo(Math.max(1, content.length), random));
      return replaced(content, from, to, range);
    }
  },
  /** It is packed, up to six times, and what is packed may be broken once more. */
  NEST {
    @Override
    byte[] of(Source source, byte[] content, List<Source> others, Random random) {
      byte[] packed = content;
      for (int depth = 1 + upTo(5, random); depth > 0; depth--) {
        packed =
            switch (random.nextInt(3)) {
              case 0 -> InventedFiles.gzip(packed);
              case 1 -> Zstd.compress(packed);
              default -> InventedFiles.zip("a/" + source.name(), packed, "b.txt", "The flood.");
            };
        if (random.nextInt(3) == 0) {
          packed = FLIP.of(source, packed, others, random);
        }
      }
      return packed;
    }
  };

  /** What a mutated input grows to, at most, unless it was that long before; in bytes. */
  static final int MOST = 1 << 20;

  private static final List<String> TOKENS =
      List.of(
          "\"",
          "'",
          "“",
          "”",
          "‘",
          "’",
          "«",
          "<",
          ">",
          "</",
          "/>",
          "&",
          ";",
          "<!--",
          "-->",
          "<![CDATA[",
          "]]>",
          "<?",
          "?>",
          "<!DOCTYPE x [<!ENTITY e \"e\">]>",
          "&e;",
          "&#x110000;",
          "&#0;",
          "&#xD800;",
          "&#65536;",
          "&lt;",
          "&amp;lt;",
          "%00",
          "%",
          "\\u0000",
          "\\ud800",
          "\\",
          "\0",
          "\uFEFF",
          "\u2028",
          "\u0085",
          "\uFFFE",
          "\u200D",
          "\u202E",
          "e\u0301",
          "\uD83D\uDE00",
          "{",
          "}",
          "[",
          "]",
          "{\"a\":",
          "[[",
          ",",
          ":",
          "-1",
          "0",
          "1e400",
          "NaN",
          "2147483648",
          "99999999999999999999",
          "2016-02-30",
          "9999999-01-01T99:99:99+99:99",
          "\r\n\r\n",
          "\n",
          "\r",
          "\t",
          " ",
          "\u00A0",
          ".",
          "…",
          "...",
          "-",
          "—",
          "(",
          ")",
          "a",
          "A",
          "A.",
          "Mr. ",
          "said ",
          "he said, \"",
          "J. R. ",
          "1",
          "1,000 ",
          "May 3, ",
          "aA1",
          "=?utf-8?B?",
          "=?=",
          "=",
          "==",
          "--b\n",
          "From ",
          "\nFrom a\n",
          "Content-Length: -1\r\n",
          "Content-Encoding: gzip\r\n",
          "Transfer-Encoding: chunked\r\n",
          "charset=utf-16",
          "charset=none",
          "encoding='utf-7'",
          "http://[",
          "http://a.example:99999/",
          "javascript:",
          "<div>",
          "</div>",
          "<p>",
          "<b>",
          "<a href=x>",
          "<table>",
          "<td>",
          "<li>",
          "<svg>",
          "<math>",
          "<script>",
          "<style>",
          "<textarea>",
          "<title>",
          "<template>",
          "<select>",
          "<form>",
          "<span class=\"",
          "<blockquote>",
          "<figcaption>",
          "<br>",
          "<item>",
          "<entry>",
          "<content type=\"xhtml\">",
          "xmlns:a=\"b\" ",
          "<a:b ",
          "<w:p>",
          "<text:s text:c=\"999999999\"/>",
          "obj",
          "endobj",
          "stream\n",
          "<<",
          "/Length 99999999 ",
          "/Kids [1 0 R]",
          "q ",
          "BT ",
          "(a) Tj ",
          "1 0 0 1 0 0 cm ",
          "PK\3\4",
          "%PDF-1.4",
          "WARC/1.0\r\n");

  /** Bytes that are no text: overlong, half a pair, in no encoding, headers of packed content. */
  private static final List<String> BYTES =
      List.of(
          "C080",
          "EDA080",
          "F4908080",
          "FF",
          "80",
          "FFFE",
          "0000FEFF",
          "1F8B0800",
          "28B52FFD",
          "1B2442",
          "8140");

  /**
   * {@code content}, changed.
   *
   * @param source the file that {@code content} was
   * @param others what else there is
   */
  abstract byte[] of(Source source, byte[] content, List<Source> others, Random random);

  /** How often something is done: mostly once, seldom many times. */
  private static int times(Random random) {
    return upTo(64, random);
  }

  /** From 1 to {@code most}, small ones as often as large ones. */
  private static int upTo(int most, Random random) {
    return (int) Math.exp(random.nextDouble() * Math.log(most + 1));
  }

  private static byte[] token(Random random) {
    int index = random.nextInt(TOKENS.size() + BYTES.size());
    return index < TOKENS.size()
        ? TOKENS.get(index).getBytes(UTF_8)
        : HexFormat.of().parseHex(BYTES.get(index - TOKENS.size()));
  }

  private static byte[] repeated(byte[] range, int length, Random random) {
    int room = MOST - length;
    if (range.length == 0 || room < range.length) {
      return range;
    }
    int count = upTo(room / range.length, random);
    byte[] all = new byte[range.length * count];
    for (int i = 0; i < count; i++) {
      System.arraycopy(range, 0, all, i * range.length, range.length);
    }
    return all;
  }

  /** The digits nearest after {@code at} become another number. */
  private static byte[] digits(byte[] content, int at, Random random) {
    int from = at;
    while (from < content.length && !isDigit(content[from])) {
      from++;
    }
    int to = from;
    while (to < content.length && isDigit(content[to])) {
      to++;
    }
    String number =
        switch (random.nextInt(6)) {
          case 0 -> "0";
          case 1 -> "-1";
          case 2 -> "4294967295";
          case 3 -> "99999999999999999999";
          case 4 -> Integer.toString(random.nextInt(100_000));
          default -> "2147483647";
        };
    return replaced(content, from, to, number.getBytes(ISO_8859_1));
  }

  /** Two or four bytes become a number that a length may not be. */
  private static void number(byte[] content, int at, Random random) {
    int number =
        List.of(0, 1, -1, Integer.MAX_VALUE, Integer.MIN_VALUE, 0xFFFF, 0x7FFF)
            .get(random.nextInt(7));
    int size = random.nextBoolean() ? 2 : 4;
    for (int i = 0; i < size && at + i < content.length; i++) {
      content[at + i] = (byte) (number >> (8 * i));
    }
  }

  private static boolean isDigit(byte value) {
    return value >= '0' && value <= '9';
  }

  private static int indexOf(byte[] content, char wanted, int from) {
    for (int i = from; i < content.length; i++) {
      if (content[i] == wanted) {
        return i;
      }
    }
    return content.length;
  }

  private static byte[] joined(byte[] first, byte[] second) {
    return replaced(first, first.length, first.length, second);
  }

  private static byte[] replaced(byte[] content, int from, int to, byte[] by) {
    byte[] changed = new byte[content.length - (to - from) + by.length];
    System.arraycopy(content, 0, changed, 0, from);
    System.arraycopy(by, 0, changed, from, by.length);
    System.arraycopy(content, to, changed, from + by.length, content.length - to);
    return changed;
  }
}
