package org.variorum.collation;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A place where the readings of an utterance part, and how. Each place stands under one kind;
 * adjacent words of one change are one difference.
 *
 * @param kind how they part
 * @param touches what the change bears on
 * @param from first column of the place
 * @param to one past its last column
 * @param variants the words of each account there
 * @param marked the accounts that show the change to their readers
 */
public record Difference(
    Kind kind,
    Set<Touch> touches,
    int from,
    int to,
    List<Variant> variants,
    SortedSet<Integer> marked) {

  /** How readings part. */
  public enum Kind {
    /** Words that some accounts lack between places where both run on. */
    OMISSION,
    /** A quotation starts later or stops earlier. */
    EXTENT,
    /** Other words. */
    WORDING,
    /** Words or sentences moved. */
    ORDER,
    /** A mark of omission where no account has words. */
    ELLIPSIS,
    /** An editor's words in brackets. */
    INSERTION,
    /** Case, accents, numerals, abbreviations, contractions, hyphens, spelling. */
    SPELLING,
    /** Only punctuation. */
    PUNCTUATION;

    /** Whether the meaning may change with it. */
    public boolean substantive() {
      return switch (this) {
        case WORDING, OMISSION, ORDER -> true;
        case EXTENT, ELLIPSIS, INSERTION, SPELLING, PUNCTUATION -> false;
      };
    }
  }

  /** What a change bears on. */
  public enum Touch {
    NEGATION,
    NUMBER,
    NAME,
    DATE,
    MODALITY,
    HEDGE,
    FUNCTION,
    CONTENT
  }

  /** Copies and refuses an empty place. */
  public Difference {
    touches = Collections.unmodifiableSet(touches.isEmpty() ? Set.of() : EnumSet.copyOf(touches));
    variants = List.copyOf(variants);
    marked = Collections.unmodifiableSortedSet(new TreeSet<>(marked));
    if (from < 0 || to <= from) {
      throw new IllegalArgumentException("no place: columns [" + from + ", " + to + ")");
    }
  }

  /** Whether the meaning may change with it. */
  public boolean substantive() {
    return kind.substantive();
  }

  /** Whether words are missing in some account that does not show it. */
  public boolean hidden() {
    return kind == Kind.OMISSION
        && variants.stream()
            .filter(variant -> variant.at().values().stream().allMatch(span -> span.isEmpty()))
            .anyMatch(variant -> !marked.containsAll(variant.at().keySet()));
  }
}
