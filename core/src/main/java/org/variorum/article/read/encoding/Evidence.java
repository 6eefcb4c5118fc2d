package org.variorum.article.read.encoding;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.article.read.raw.Hints;

/** Bytes and all that is known of them. What is asked for twice is found out once. */
final class Evidence {

  private static final char REPLACEMENT = '\uFFFD';

  private final byte[] bytes;
  private final Hints hints;
  private final Markup markup;
  private final int mark;
  private final Optional<Wide> wide;
  private final Optional<String> utf8;
  private @Nullable Utf8Scan scan;
  private @Nullable Sample sample;

  Evidence(byte[] bytes, Hints hints, Markup markup) {
    this.bytes = bytes;
    this.hints = hints;
    this.markup = markup;
    this.wide = Wide.of(bytes);
    this.mark = wide.map(Wide::mark).orElse(hasUtf8Mark(bytes) ? 3 : 0);
    this.utf8 = wide.isPresent() ? Optional.empty() : strictly(bytes, mark, UTF_8);
  }

  private static boolean hasUtf8Mark(byte[] bytes) {
    return bytes.length >= 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }

  byte[] bytes() {
    return bytes;
  }

  Markup markup() {
    return markup;
  }

  /** How many bytes the byte order mark has; 0 where there is none. */
  int mark() {
    return mark;
  }

  /** UTF-16 or UTF-32, where there are signs of it. */
  Optional<Wide> wide() {
    return wide;
  }

  /** What the byte order mark says. */
  Optional<Charset> marked() {
    return mark == 0 ? Optional.empty() : Optional.of(wide.map(Wide::charset).orElse(UTF_8));
  }

  /** What whoever handed them over calls their encoding. */
  Optional<Charset> handedOverAs() {
    return Labels.of(hints.charset());
  }

  /** What the document calls its own encoding. */
  Optional<Charset> declaredInside() {
    return Declaration.of(bytes, markup).flatMap(Labels::of);
  }

  /** The characters, if all bytes are UTF-8 and show no signs of UTF-16. */
  Optional<String> utf8() {
    return utf8;
  }

  /** Whether they are UTF-8, and characters of several bytes among them. */
  boolean isMultiByteUtf8() {
    return utf8().filter(text -> text.length() < bytes.length - mark).isPresent();
  }

  /** How nearly they are UTF-8. */
  Utf8Scan scan() {
    Utf8Scan known = scan;
    if (known == null) {
      known = Utf8Scan.of(bytes, mark);
      scan = known;
    }
    return known;
  }

  /** Some of the bytes, for statistics. */
  Sample sample() {
    Sample known = sample;
    if (known == null) {
      known = Sample.of(bytes, mark, markup);
      sample = known;
    }
    return known;
  }

  /** The characters, if every byte is one in {@code charset}. */
  Optional<String> strictly(Charset charset) {
    return strictly(bytes, mark, charset);
  }

  /** The characters of {@code bytes} after {@code from}, if every byte is one. */
  static Optional<String> strictly(byte[] bytes, int from, Charset charset) {
    String text = new String(bytes, from, bytes.length - from, charset);
    if (text.indexOf(REPLACEMENT) < 0) {
      return Optional.of(text);
    }
    if (!charset.name().startsWith("UTF-") && !charset.name().equals("GB18030")) {
      return Optional.empty();
    }
    // U+FFFD may have been written as such.
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** The characters, where markup has U+FFFD for no more than one in fifty that are not ASCII. */
  Optional<String> nearly(Charset charset) {
    if (markup == Markup.NONE || charset.name().startsWith("UTF-")) {
      return Optional.empty();
    }
    String text = leniently(charset);
    long broken = text.chars().filter(c -> c == REPLACEMENT).count();
    long high = text.chars().filter(c -> c >= 0x80).count();
    return broken * 50 <= high ? Optional.of(text) : Optional.empty();
  }

  /** The characters, with U+FFFD for each byte that is none. */
  String leniently(Charset charset) {
    return new String(bytes, mark, bytes.length - mark, charset);
  }
}
