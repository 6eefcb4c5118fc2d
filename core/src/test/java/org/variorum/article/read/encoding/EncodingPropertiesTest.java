package org.variorum.article.read.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.variorum.article.read.raw.Hints;
import org.variorum.article.read.raw.Unreadable;

/** What holds of any text and any bytes. */
final class EncodingPropertiesTest {

  @Property(tries = 1000)
  void anyTextInUtf8ComesBack(@ForAll("text") String text) throws Unreadable {
    // A mark of its own would be taken for that of the text.
    String given = "a" + text;
    assertThat(
            Encodings.decode(given.getBytes(StandardCharsets.UTF_8), Hints.NONE, Markup.NONE)
                .text())
        .isEqualTo(given);
  }

  @Property(tries = 1000)
  void anyTextWithAMarkComesBack(@ForAll("text") String text, @ForAll("wide") String charset)
      throws Unreadable {
    byte[] bytes = ("\uFEFF" + text).getBytes(Charset.forName(charset));
    assertThat(Encodings.decode(bytes, Hints.NONE, Markup.NONE).text()).isEqualTo(text);
  }

  @Property(tries = 1000)
  void anyBytesBecomeTextOrARejection(
      @ForAll byte[] bytes, @ForAll Markup markup, @ForAll("labels") String label) {
    Hints hints = new Hints(null, label, null, null);
    try {
      Decoded decoded = Encodings.decode(bytes, hints, markup);
      assertThat(decoded.text().length()).isLessThanOrEqualTo(bytes.length);
      assertThat(Mojibake.in(decoded.text())).isNotNull();
    } catch (Unreadable e) {
      assertThat(markup).isEqualTo(Markup.NONE);
      assertThat(e.place()).isNotBlank();
    }
  }

  @Property(tries = 1000)
  void whatWasMisreadOnceComesBack(@ForAll("news") String text) {
    String misread = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    if (!misread.equals(text)) {
      assertThat(Mojibake.in(misread)).map(Mojibake::text).hasValue(text);
    }
  }

  @Provide
  Arbitrary<String> text() {
    return Arbitraries.integers()
        .between(1, Character.MAX_CODE_POINT)
        .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
        .map(Character::toString)
        .list()
        .ofMaxSize(200)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<String> news() {
    return Arbitraries.of("“", "”", "’", "é", "ö", "£", "—", "…", "a", "b", " ", "\n")
        .list()
        .ofMinSize(1)
        .ofMaxSize(60)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<String> wide() {
    return Arbitraries.of("UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE");
  }

  @Provide
  Arbitrary<String> labels() {
    return Arbitraries.of("", "utf-8", "utf-16", "shift_jis", "iso-8859-7", "gb2312", "bogus");
  }
}
