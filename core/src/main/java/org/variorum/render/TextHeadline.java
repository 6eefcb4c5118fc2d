package org.variorum.render;

import org.variorum.collation.Headline;
import org.variorum.collation.Headline.Change;
import org.variorum.render.Headlines.Piece;
import org.variorum.render.TerminalText.Style;

/** A headline that quotes an utterance, for a terminal, in the signs of {@link TextVersion}. */
final class TextHeadline {

  /** The most words of a stretch that the body has, too; a caption may quote many. */
  private static final int SHARED = 14;

  private TextHeadline() {}

  /** Adds {@code headline}, which stands in the text {@code field}, to {@code text}. */
  static void write(Headline headline, String field, Labels labels, TerminalText text) {
    text.add(Headlines.of(headline, labels) + ":", Style.SOFT).space().add("“", Style.PLAIN);
    boolean first = true;
    for (Piece piece : Headlines.pieces(headline, field)) {
      if (piece.spaced() && !first) {
        text.space();
      }
      first = false;
      text.add(
          piece.change().map(change -> marked(change, piece)).orElse(plain(piece)),
          piece.change().map(TextHeadline::style).orElse(Style.PLAIN));
    }
    text.add("”", Style.PLAIN).space().add("— ", Style.SOFT);
    boolean grave = headline.changes().stream().anyMatch(Change::grave);
    text.add(Headlines.verdict(headline, labels), grave ? Style.GRAVE : Style.SOFT);
  }

  /** Cut where it is long; the spaces at its ends are those before and after it. */
  private static String plain(Piece piece) {
    String words = piece.text();
    String body = TextVersion.shortened(words.strip(), SHARED);
    return (words.isEmpty() || !Character.isWhitespace(words.charAt(0)) ? "" : " ")
        + body
        + (words.isEmpty() || !Character.isWhitespace(words.charAt(words.length() - 1)) ? "" : " ");
  }

  private static String marked(Change change, Piece piece) {
    return switch (change.kind()) {
      case OMISSION, EXTENT -> lacking(change, piece);
      case WORDING, INSERTION, SPELLING -> braced(piece);
      case ORDER -> "~" + piece.text() + "~";
      case ELLIPSIS, PUNCTUATION -> piece.text();
    };
  }

  private static String lacking(Change change, Piece piece) {
    if (piece.text().isEmpty()) {
      return change.shown() ? "[‸]" : "‸";
    }
    boolean words = piece.text().codePoints().anyMatch(Character::isLetterOrDigit);
    return words ? braced(piece) : piece.text();
  }

  private static String braced(Piece piece) {
    return "{" + piece.text() + "}";
  }

  private static Style style(Change change) {
    return change.grave() ? Style.GRAVE : Style.DIFFERENT;
  }
}
