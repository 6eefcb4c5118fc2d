package org.variorum.render;

import java.util.List;
import java.util.stream.Collectors;
import org.variorum.quotation.Quotation;
import org.variorum.text.Span;

/** The content of a quotation in words: without outer quotation marks, its pieces joined. */
final class QuotedWords {

  /** Every mark that may open or close a quotation, doubled grave accents and apostrophes too. */
  private static final String MARKS = "\"“”„‟«»‹›'‘’‚‛`";

  private QuotedWords() {}

  /** The words of {@code quotation}, which stands in {@code text}; pieces joined by one space. */
  static String of(Quotation quotation, String text) {
    List<Span> pieces =
        switch (quotation.type()) {
          case DIRECT -> quotation.quoted();
          case MIXED, INDIRECT ->
              quotation.content().stream().map(piece -> inner(piece, quotation, text)).toList();
        };
    return pieces.stream().map(piece -> piece.of(text)).collect(Collectors.joining(" "));
  }

  /**
   * The quoted words of {@code piece} if it is nothing but these in their marks, else all of it.
   */
  private static Span inner(Span piece, Quotation quotation, String text) {
    return quotation.quoted().stream()
        .filter(quoted -> piece.contains(quoted) && onlyMarksAround(quoted, piece, text))
        .findFirst()
        .orElse(piece);
  }

  private static boolean onlyMarksAround(Span quoted, Span piece, String text) {
    String around =
        text.substring(piece.start(), quoted.start()) + text.substring(quoted.end(), piece.end());
    return around.chars().allMatch(c -> MARKS.indexOf(c) >= 0);
  }
}
