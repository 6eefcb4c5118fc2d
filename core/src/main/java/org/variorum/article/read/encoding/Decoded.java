package org.variorum.article.read.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.variorum.article.Provenance;
import org.variorum.article.Sureness;

/**
 * Characters, and why the bytes were read as these.
 *
 * @param text without a byte order mark
 * @param charset what the bytes were read as
 * @param rule the name of the rule that decided, such as {@code byte order mark}
 * @param sureness how sure that is
 * @param replaced how many characters are U+FFFD, which stands for bytes that are no character; 0
 *     where all bytes fit
 */
public record Decoded(String text, Charset charset, String rule, Sureness sureness, int replaced) {

  /** What there is to say of it; nothing where it is plainly UTF-8. */
  public Optional<String> note() {
    if (replaced > 0) {
      return Optional.of(asWhat() + ", " + replaced + " of whose characters are broken");
    }
    return charset.equals(StandardCharsets.UTF_8) ? Optional.empty() : Optional.of(asWhat());
  }

  private String asWhat() {
    return "read as " + charset.name() + " (" + rule + ")";
  }

  /**
   * Where text was read that was found in these characters: as {@code from} says, and what there is
   * to say of the encoding, if anything. As sure as the less sure of the two.
   */
  public Provenance provenance(Provenance from) {
    Sureness less = sureness.compareTo(from.sureness()) > 0 ? sureness : from.sureness();
    return note().map(note -> new Provenance(from.rule() + "; " + note, less)).orElse(from);
  }
}
