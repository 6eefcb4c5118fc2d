package org.variorum.article.read.mail;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.article.read.html.Fragment;

/**
 * The words of a mail. Of alternatives that say the same, HTML is taken where it has words, since
 * its paragraphs are known; those of plain text are put together from lines.
 */
final class MailBody {

  private record Piece(boolean html, String text) {}

  /** By group of alternatives; what is no alternative is a group of its own. */
  private final Map<String, List<Piece>> groups = new LinkedHashMap<>();

  /**
   * Adds a text.
   *
   * @param group which alternatives it is one of; empty for none
   * @param head what is said of it
   * @param bytes its bytes, as they were before they were encoded for the way
   */
  void add(String group, boolean html, PartHead head, byte[] bytes) {
    String text =
        charset(head.charset())
            .map(charset -> decoded(bytes, charset))
            .orElseGet(() -> HeaderWords.text(bytes));
    String paragraphs = html ? Fragment.text(text) : MailLines.joined(text, head);
    String key = group.isEmpty() ? "alone " + groups.size() : group;
    groups.computeIfAbsent(key, each -> new ArrayList<>()).add(new Piece(html, paragraphs));
  }

  /** All of it; each paragraph ends in a newline. */
  String text() {
    StringBuilder all = new StringBuilder();
    for (List<Piece> group : groups.values()) {
      String best =
          group.stream()
              .filter(piece -> !piece.text().isBlank())
              .sorted((a, b) -> Boolean.compare(b.html(), a.html()))
              .map(Piece::text)
              .findFirst()
              .orElse("");
      all.append(best);
      if (!best.isEmpty() && !best.endsWith("\n")) {
        all.append('\n');
      }
    }
    return all.toString();
  }

  /**
   * What is declared to be ASCII and is not was most often not looked at by whoever declared it.
   */
  private static String decoded(byte[] bytes, Charset charset) {
    return charset.name().equals("US-ASCII") || charset.name().equals("UTF-8")
        ? HeaderWords.text(bytes)
        : new String(bytes, charset);
  }

  private static Optional<Charset> charset(@Nullable String declared) {
    try {
      return Optional.ofNullable(declared).map(Charset::forName);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}
