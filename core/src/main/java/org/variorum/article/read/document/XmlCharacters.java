package org.variorum.article.read.document;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters of XML whose bytes say in which encoding they are, as appendix F of XML 1.0 has
 * it. The JDK's parser could tell as well, but prints to standard error of a byte that is no
 * character.
 */
final class XmlCharacters {

  /** How many bytes the declaration is looked for in. */
  private static final int DECLARATION = 256;

  private static final Pattern ENCODING =
      Pattern.compile(
          "\\A<\\?xml[^>]{1,200}?\\sencoding\\s{0,9}=\\s{0,9}[\"']([\\w.:-]{1,40})[\"']");

  private XmlCharacters() {}

  /** The characters of {@code bytes}; one that is no character throws when it is read. */
  static Reader of(InputStream bytes) throws IOException {
    BufferedInputStream in = new BufferedInputStream(bytes);
    in.mark(DECLARATION);
    String start = new String(in.readNBytes(DECLARATION), StandardCharsets.ISO_8859_1);
    in.reset();
    if (start.startsWith("\u00EF\u00BB\u00BF")) {
      in.skipNBytes(3);
    }
    return new InputStreamReader(
        in,
        charset(start)
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  private static Charset charset(String start) {
    if (start.startsWith("\u00FE\u00FF") || start.startsWith("\u00FF\u00FE")) {
      return StandardCharsets.UTF_16; // which reads the mark
    }
    if (start.startsWith("\0<")) {
      return StandardCharsets.UTF_16BE;
    }
    if (start.startsWith("<\0")) {
      return StandardCharsets.UTF_16LE;
    }
    Matcher declared = ENCODING.matcher(start);
    try {
      return declared.find() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return StandardCharsets.UTF_8;
    }
  }
}
