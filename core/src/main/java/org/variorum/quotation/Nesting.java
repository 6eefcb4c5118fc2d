package org.variorum.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.variorum.text.Span;

/** Finds the quotations anew in which nested ones stand, after their list has changed. */
final class Nesting {

  private final List<Quotation> quotations;

  /** The pieces of those that are not nested, by where they begin. */
  private final List<Piece> pieces = new ArrayList<>();

  private record Piece(Span span, int quotation) {}

  Nesting(List<Quotation> quotations) {
    this.quotations = quotations;
    for (int i = 0; i < quotations.size(); i++) {
      if (quotations.get(i).nestedIn().isEmpty()) {
        for (Span span : quotations.get(i).content()) {
          pieces.add(new Piece(span, i));
        }
      }
    }
    pieces.sort(Comparator.comparing(Piece::span));
  }

  /** The same quotations; each nested one knows its parent, or is none where there is no parent. */
  List<Quotation> quotations() {
    return quotations.stream()
        .map(one -> one.nestedIn().isPresent() ? one.within(parent(one.extent())) : one)
        .toList();
  }

  private OptionalInt parent(Span inside) {
    int low = 0;
    int high = pieces.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pieces.get(middle).span().start() < inside.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    boolean around = low > 0 && pieces.get(low - 1).span().end() >= inside.end();
    return around ? OptionalInt.of(pieces.get(low - 1).quotation()) : OptionalInt.empty();
  }
}
