package org.variorum.article.read.encoding;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** One way to read bytes in the wrong encoding, and back. */
sealed interface Misreading {

  /** What was read as what. */
  String name();

  /** The text as it was before; empty unless all of it goes back, to characters that are likely. */
  Optional<String> undo(String text);

  /** Whether places of the text were surely misread so. */
  boolean isPartlyIn(String text);

  /** UTF-8 that was read byte by byte. */
  final class OfUtf8 implements Misreading {

    private final String name;

    /** Bytes from 80 to FF by the characters that they were taken for. */
    private final Map<Character, Byte> bytes;

    OfUtf8(String name, String charset) {
      this.name = name;
      this.bytes = Labels.named(charset).map(OfUtf8::table).orElse(Map.of());
    }

    /**
     * Bytes that are no character in {@code charset} stay what they are, as they do in browsers.
     */
    private static Map<Character, Byte> table(Charset charset) {
      Map<Character, Byte> table = new HashMap<>();
      for (int b = 0x80; b <= 0xFF; b++) {
        table.putIfAbsent((char) b, (byte) b);
      }
      if (!charset.name().equals("windows-1252")) {
        table.clear();
      }
      for (int b = 0x80; b <= 0xFF; b++) {
        char c = new String(new byte[] {(byte) b}, charset).charAt(0);
        if (c != '\uFFFD') {
          table.put(c, (byte) b);
        }
      }
      return Map.copyOf(table);
    }

    @Override
    public String name() {
      return "UTF-8 read as " + name;
    }

    @Override
    public Optional<String> undo(String text) {
      StringBuilder before = new StringBuilder(text.length());
      int sure = 0;
      int likely = 0;
      int i = 0;
      while (i < text.length()) {
        char c = text.charAt(i);
        if (c < 0x80) {
          before.append(c);
          i++;
          continue;
        }
        int length = lengthAt(text, i);
        int point = length == 0 ? 0 : pointAt(text, i, length);
        if (!isLikely(point)) {
          return Optional.empty();
        }
        likely++;
        sure += isSure(point) ? 1 : 0;
        before.appendCodePoint(point);
        i += length;
      }
      return sure > 0 || likely > 1 ? Optional.of(before.toString()) : Optional.empty();
    }

    @Override
    public boolean isPartlyIn(String text) {
      if (name.equals("Windows-1251") || name.equals("Windows-1250")) {
        return false; // A letter and a mark that make another letter are common in these.
      }
      int accents = 0;
      int i = 0;
      while (i < text.length()) {
        int length = text.charAt(i) < 0x80 ? 0 : lengthAt(text, i);
        int point = length == 0 ? 0 : pointAt(text, i, length);
        if (point > 0xFF && isSure(point)) {
          return true;
        }
        accents += length > 0 && isSure(point) ? 1 : 0;
        i += Math.max(1, length);
      }
      return accents > 1;
    }

    /** How many characters from {@code i} were the bytes of one; 0 where they were not. */
    private int lengthAt(String text, int i) {
      int first = byteAt(text, i);
      int length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
      for (int j = 1; j < length; j++) {
        int next = byteAt(text, i + j);
        if (next < 0x80 || next > 0xBF) {
          return 0;
        }
      }
      return length;
    }

    private int byteAt(String text, int i) {
      Byte found = i < text.length() ? bytes.get(text.charAt(i)) : null;
      return found == null ? -1 : found & 0xFF;
    }

    private int pointAt(String text, int i, int length) {
      byte[] one = new byte[length];
      for (int j = 0; j < length; j++) {
        one[j] = (byte) byteAt(text, i + j);
      }
      return new String(one, UTF_8).codePointAt(0);
    }

    /** Whether it is common in print and its bytes are not, read so; “Ã…” may end a headline. */
    private static boolean isSure(int point) {
      return point >= 0xA0 && point <= 0xBF
          || point >= 0xDF && point <= 0xFF
          || point >= 0x2010 && point <= 0x203A
          || point == 0x20AC
          || point == 0x2122;
    }

    /** Whether it is of a script or a kind of mark that newspapers print. */
    private static boolean isLikely(int point) {
      return isSure(point)
          || point >= 0x80 && point <= 0x17F
          || point >= 0x370 && point <= 0x4FF
          || point >= 0x5D0 && point <= 0x6FF
          || point >= 0x2000 && point <= 0x214F
          || point >= 0x2190 && point <= 0x27BF
          || point >= 0x3000 && point <= 0xD7A3
          || point >= 0xFB00 && point <= 0xFB06
          || point == 0xFEFF
          || point >= 0x1F000 && point <= 0x1FAFF;
    }
  }

  /** Windows-1252 that was read as ISO-8859-1: quotation marks became controls. */
  final class OfWindows implements Misreading {

    @Override
    public String name() {
      return "Windows-1252 read as ISO-8859-1";
    }

    @Override
    public Optional<String> undo(String text) {
      Optional<Charset> windows = Labels.named("windows-1252");
      if (windows.isEmpty() || !isPartlyIn(text)) {
        return Optional.empty();
      }
      StringBuilder before = new StringBuilder(text.length());
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        boolean control = c >= 0x80 && c <= 0x9F;
        char meant = control ? new String(new byte[] {(byte) c}, windows.get()).charAt(0) : c;
        if (meant == '\uFFFD' && control) {
          return Optional.empty();
        }
        before.append(meant);
      }
      return Optional.of(before.toString());
    }

    /** Quotation marks and dashes, which as controls mean nothing that is in use. */
    @Override
    public boolean isPartlyIn(String text) {
      return text.chars().anyMatch(c -> c >= 0x91 && c <= 0x97);
    }
  }
}
