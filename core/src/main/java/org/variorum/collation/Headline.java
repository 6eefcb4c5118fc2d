package org.variorum.collation;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.variorum.text.Span;

/**
 * Words of an utterance that stand in quotation marks in a headline or in the caption of a picture,
 * compared with a body: that of the same account where it prints them, else that of another.
 *
 * <p>A headline starts late and stops early as a rule: that is no change, unless a negation is cut
 * off with it; nor are its punctuation and the capitals of its style.
 *
 * @param account index of the account whose headline it is
 * @param caption index of the caption; empty for the headline itself
 * @param spans the quoted words in that field, in the order of the text
 * @param speaker who said it, as the field has it, or null
 * @param against index of the account with whose body it is compared
 * @param changes where the two part, in the order of the headline
 */
public record Headline(
    int account,
    OptionalInt caption,
    List<Span> spans,
    @Nullable String speaker,
    int against,
    List<Change> changes) {

  /** Copies the lists and refuses a headline without words. */
  public Headline {
    spans = List.copyOf(spans);
    changes = List.copyOf(changes);
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("a headline needs words");
    }
  }

  /** The field in which it stands, as every format names it: {@code title}, {@code captions[0]}. */
  public String field() {
    return caption.isEmpty() ? "title" : "captions[" + caption.getAsInt() + "]";
  }

  /** The words, pieces joined by one space; {@code field} is the text in which they stand. */
  public String text(String field) {
    return spans.stream().map(span -> span.of(field)).collect(Collectors.joining(" "));
  }

  /**
   * A place where the headline and the body part.
   *
   * @param kind how
   * @param touches what the change bears on
   * @param headline what the headline has there
   * @param body what the body has there
   * @param shown whether the one that lacks words, or has an editor's, shows it
   */
  public record Change(
      Difference.Kind kind,
      Set<Difference.Touch> touches,
      Side headline,
      Side body,
      boolean shown) {

    /** Copies the set. */
    public Change {
      touches = Collections.unmodifiableSet(touches.isEmpty() ? Set.of() : EnumSet.copyOf(touches));
    }

    /** Whether words are missing on one side that does not show it. */
    public boolean hidden() {
      return kind == Difference.Kind.OMISSION && !shown;
    }

    /** Whether what the headline says may be the contrary of what was said. */
    public boolean grave() {
      boolean lost = kind == Difference.Kind.EXTENT;
      boolean moved = kind == Difference.Kind.ORDER;
      return (lost || kind.substantive() && !moved && !shown)
          && touches.contains(Difference.Touch.NEGATION);
    }
  }

  /**
   * What one of the two has.
   *
   * @param text as printed; empty where it lacks what the other has
   * @param span its place in its field; an empty span marks where words are missing
   */
  public record Side(String text, Span span) {}
}
