package org.variorum.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.variorum.article.Article;
import org.variorum.collation.Difference;
import org.variorum.collation.Headline;
import org.variorum.collation.Headline.Change;
import org.variorum.text.Span;

/** A headline that quotes an utterance, in words: the same in every format for readers. */
final class Headlines {

  /** The most words of a body's that are shown of one change. */
  private static final int LONGEST = 12;

  private Headlines() {}

  /**
   * Words of a headline in a row.
   *
   * @param text as printed; empty where words of the body are missing
   * @param change the change that they are, if any
   * @param spaced whether a space stands before them
   */
  record Piece(String text, Optional<Change> change, boolean spaced) {}

  /** The exact text of the field in which {@code headline} stands. */
  static String text(Headline headline, Article account) {
    @Nullable String title = account.title();
    if (headline.caption().isPresent()) {
      return account.captions().get(headline.caption().getAsInt());
    }
    if (title == null) {
      throw new IllegalArgumentException("a headline of an account without a title");
    }
    return title;
  }

  /** {@code headline of The Tidewater Post}. */
  static String of(Headline headline, Labels labels) {
    return name(headline) + " of " + labels.of(headline.account());
  }

  private static String name(Headline headline) {
    return headline.caption().isEmpty() ? "headline" : "caption";
  }

  /** Its quoted words, cut where changes begin and end; of changes in one another, the first. */
  static List<Piece> pieces(Headline headline, String field) {
    List<Piece> pieces = new ArrayList<>();
    for (Span span : headline.spans()) {
      boolean spaced = !pieces.isEmpty();
      int at = span.start();
      for (Change change : headline.changes()) {
        Span place = change.headline().span();
        boolean inside = span.contains(place) && place.start() >= at;
        if (!inside || place.isEmpty() && !missing(pieces, change)) {
          continue;
        }
        if (place.start() > at) {
          pieces.add(piece(field, new Span(at, place.start()), Optional.empty(), spaced));
          spaced = false;
        }
        pieces.add(piece(field, place, Optional.of(change), spaced || place.isEmpty()));
        spaced = place.isEmpty() && place.start() == span.start();
        at = place.end();
      }
      if (at < span.end()) {
        pieces.add(piece(field, new Span(at, span.end()), Optional.empty(), spaced));
      }
    }
    return pieces;
  }

  /** Whether a place without words is shown: a place between two pieces lies in both. */
  private static boolean missing(List<Piece> pieces, Change change) {
    return pieces.stream().noneMatch(piece -> piece.change().filter(change::equals).isPresent());
  }

  private static Piece piece(String field, Span span, Optional<Change> change, boolean spaced) {
    return new Piece(span.of(field), change, spaced);
  }

  /** What the body has: {@code the report has “has gone” and lacks “ever”}. */
  static String verdict(Headline headline, Labels labels) {
    String report =
        headline.against() == headline.account() ? "the report" : labels.of(headline.against());
    if (headline.changes().isEmpty()) {
      return "as in " + report;
    }
    List<String> parts = new ArrayList<>();
    String has = listed(headline, false);
    String lacks = listed(headline, true);
    if (!has.isEmpty()) {
      parts.add("has " + has);
    }
    if (!lacks.isEmpty()) {
      parts.add("does not have " + lacks);
    }
    boolean moved = headline.changes().stream().anyMatch(Headlines::isOrder);
    if (moved) {
      parts.add("has another order");
    }
    return report + " " + String.join(" and ", parts);
  }

  private static boolean isOrder(Change change) {
    return change.kind() == Difference.Kind.ORDER;
  }

  private static String listed(Headline headline, boolean lacking) {
    return headline.changes().stream()
        .filter(change -> !isOrder(change) && change.body().text().isEmpty() == lacking)
        .map(change -> lacking ? change.headline().text() : change.body().text())
        .map(words -> "“" + TextVersion.shortened(words, LONGEST) + "”")
        .collect(Collectors.joining(", "));
  }
}
