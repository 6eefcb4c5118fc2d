package org.variorum.collation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.variorum.collation.Difference.Kind;
import org.variorum.collation.Difference.Touch;
import org.variorum.collation.Grouping.Part;
import org.variorum.collation.Headline.Change;
import org.variorum.collation.Headline.Side;
import org.variorum.text.NormalWord;
import org.variorum.text.Span;

/**
 * Compares a headline with the words of a body, by the same columns and rules as the readings of an
 * utterance.
 */
final class HeadlineChanges {

  /** The rows of the grid. */
  private static final int HEADLINE = 0;

  private static final int BODY = 1;

  /** How many words before its own a headline is asked for a negation. */
  private static final int BEFORE = 6;

  private final Grid grid;
  private final boolean caption;

  private HeadlineChanges(Wording headline, Wording body, boolean caption) {
    // Beside each other the two count as accounts of their own, even where they are of one.
    this.grid = GridBuilder.build(List.of(row(HEADLINE, headline), row(BODY, body)));
    this.caption = caption;
  }

  private static Wording row(int row, Wording of) {
    return new Wording(row, of.text(), of.tokens(), of.pieceOf(), of.words());
  }

  /** {@code speech} of the field {@code text} beside {@code body}. */
  static Headline compare(Speech speech, OptionalInt caption, String text, Wording body) {
    Part all = new Part(0, 0, speech.sentences().size());
    Wording headline = Wording.of(speech.account(), text, List.of(speech), List.of(all));
    return new Headline(
        speech.account(),
        caption,
        headline.spans(),
        speech.speaker(),
        body.account(),
        new HeadlineChanges(headline, body, caption.isPresent()).changes());
  }

  private List<Change> changes() {
    Stream<Change> found =
        DifferenceFinder.in(grid).stream()
            .filter(this::counts)
            .map(this::change)
            .filter(change -> caption || !onlyCapitals(change));
    return Stream.concat(found, negationCutOff().stream())
        .sorted(
            Comparator.comparingInt((Change change) -> change.headline().span().start())
                .thenComparingInt(change -> change.body().span().start()))
        .toList();
  }

  /** Where a headline stops, and how it is punctuated, is its own business. */
  private boolean counts(Difference difference) {
    return switch (difference.kind()) {
      case OMISSION, WORDING, ORDER, INSERTION, SPELLING -> true;
      case EXTENT, ELLIPSIS, PUNCTUATION -> false;
    };
  }

  /**
   * {@code ‘is to blame’} of "I do not think the crew is to blame": where it starts does matter.
   */
  private Optional<Change> negationCutOff() {
    int start = grid.firstWord(HEADLINE);
    int from = start;
    boolean negated = false;
    for (int c = start - 1; c >= Math.max(0, start - BEFORE) && grid.has(BODY, c); c--) {
      if (!grid.isWord(c)) {
        break;
      }
      negated |= Touches.of(grid, c, c + 1).contains(Touch.NEGATION);
      from = c;
    }
    boolean repeated = negated && wordsOf(HEADLINE).stream().anyMatch(Touches::isNegation);
    if (!negated || repeated) {
      return Optional.empty();
    }
    int place = grid.span(HEADLINE, start).start();
    return Optional.of(
        new Change(
            Kind.EXTENT,
            Set.of(Touch.NEGATION),
            new Side("", new Span(place, place)),
            new Side(grid.print(BODY, from, start), grid.span(BODY, from, start)),
            false));
  }

  private List<String> wordsOf(int row) {
    return grid.wordings.get(row).words().stream().map(NormalWord::form).toList();
  }

  /**
   * {@code ‘The crew is not to blame’} of "I do not think the crew is to blame": a negation that
   * stands elsewhere in the body is moved, not put in.
   */
  private Kind kind(Difference difference) {
    boolean putIn =
        difference.kind() == Kind.OMISSION
            && difference.touches().equals(Set.of(Touch.NEGATION))
            && !grid.has(BODY, difference.from(), difference.to());
    long here = wordsOf(HEADLINE).stream().filter(Touches::isNegation).count();
    long there = wordsOf(BODY).stream().filter(Touches::isNegation).count();
    return putIn && there >= here ? Kind.ORDER : difference.kind();
  }

  /** Many outlets print headlines in capitals of their own. */
  private static boolean onlyCapitals(Change change) {
    return change.kind() == Kind.SPELLING
        && change.headline().text().equalsIgnoreCase(change.body().text());
  }

  private Change change(Difference difference) {
    return new Change(
        kind(difference),
        difference.touches(),
        side(difference, HEADLINE),
        side(difference, BODY),
        !difference.marked().isEmpty());
  }

  private Side side(Difference difference, int row) {
    int from = difference.from();
    int to = difference.to();
    return grid.has(row, from, to)
        ? new Side(grid.print(row, from, to), grid.span(row, from, to))
        : new Side("", grid.span(row, from));
  }
}
