package org.variorum.render;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.variorum.text.CodePoints;
import org.variorum.text.Span;

/**
 * Several values in one cell or note, a space between them, for formats that have no lists; and how
 * much is shown of a list that is long.
 */
final class Lists {

  private Lists() {}

  /** How many of {@code all} to show where {@code most} are enough; one more is shown, too. */
  static int shown(int all, int most) {
    return all == most + 1 ? all : Math.min(all, most);
  }

  /** {@code negation date}. */
  static String of(Collection<? extends Enum<?>> values) {
    return values.stream().map(Lists::of).collect(Collectors.joining(" "));
  }

  /** A value as every format writes it: {@code shared-narration}. */
  static String of(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Places in code points: {@code 68-155 174-247}. */
  static String of(List<Span> places, CodePoints points) {
    return places.stream()
        .map(span -> points.at(span.start()) + "-" + points.at(span.end()))
        .collect(Collectors.joining(" "));
  }
}
