package org.variorum.article.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.variorum.article.Article;
import org.variorum.article.read.raw.Limit;
import org.variorum.article.read.raw.Limits;

/**
 * How long a paragraph may be and how many quotation marks an article may have: what comes after
 * reading takes time by these. Looks at every character once.
 */
record TextBounds(Limits limits) {

  /** A run of characters of one article that may go too far. */
  private record Part(String name, String text) {}

  /** Why {@code article} goes beyond them, if it does. */
  Optional<String> trouble(Article article) {
    List<Part> parts = new ArrayList<>();
    Stream.ofNullable(article.title())
        .map(title -> new Part("its title", title))
        .forEach(parts::add);
    parts.add(new Part("its text", article.text()));
    article.captions().stream().map(caption -> new Part("a caption", caption)).forEach(parts::add);
    article.credits().stream().map(credit -> new Part("a credit", credit)).forEach(parts::add);
    return parts.stream()
        .flatMap(part -> tooLong(part).stream())
        .findFirst()
        .or(() -> tooManyMarks(parts));
  }

  private Optional<String> tooLong(Part part) {
    long most = limits.get(Limit.PARAGRAPH);
    int number = 1;
    for (int start = 0; start < part.text().length(); number++) {
      int newline = part.text().indexOf('\n', start);
      int end = newline < 0 ? part.text().length() : newline;
      // Chars are at least as many as characters: most paragraphs need no counting.
      if (end - start > most) {
        int length = part.text().codePointCount(start, end);
        if (length > most) {
          return Optional.of(
              String.format(
                  Locale.ROOT,
                  "paragraph %,d of %s has %,d characters, more than %,d: %s",
                  number,
                  part.name(),
                  length,
                  most,
                  lettingThrough(Limit.PARAGRAPH, length)));
        }
      }
      start = end + 1;
    }
    return Optional.empty();
  }

  private Optional<String> tooManyMarks(List<Part> parts) {
    long most = limits.get(Limit.QUOTATION_MARKS);
    long marks = parts.stream().mapToLong(part -> marks(part.text())).sum();
    return marks <= most
        ? Optional.empty()
        : Optional.of(
            String.format(
                Locale.ROOT,
                "it has %,d quotation marks, more than %,d: %s",
                marks,
                most,
                lettingThrough(Limit.QUOTATION_MARKS, marks)));
  }

  /** Quotation marks that are nothing else: a curly apostrophe is none. */
  private static long marks(String text) {
    return text.chars().filter(TextBounds::isMark).count();
  }

  private static boolean isMark(int c) {
    if (c < 0x80) {
      return c == '"';
    }
    int type = Character.getType(c);
    return c != '’'
        && (type == Character.INITIAL_QUOTE_PUNCTUATION
            || type == Character.FINAL_QUOTE_PUNCTUATION);
  }

  private static String lettingThrough(Limit limit, long needed) {
    return "--limit " + limit.key() + "=" + needed + " lets it through";
  }
}
