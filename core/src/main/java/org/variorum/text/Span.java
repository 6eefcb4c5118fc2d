package org.variorum.text;

import java.util.Comparator;
import java.util.List;

/**
 * A half-open place {@code [start, end)} in an exact original text, in {@code char}s.
 *
 * @param start first character, at least 0
 * @param end one past the last character, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  private static final Comparator<Span> ORDER =
      Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

  /** Refuses a span that ends before it starts or starts before the text. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: [" + start + ", " + end + ")");
    }
  }

  /** The span of both and all that lies between them. */
  public static Span covering(Span first, Span second) {
    return new Span(Math.min(first.start, second.start), Math.max(first.end, second.end));
  }

  /** The span from the first of {@code spans} to the last; they are in order and not empty. */
  public static Span covering(List<Span> spans) {
    return covering(spans.getFirst(), spans.getLast());
  }

  /** Its length in {@code char}s. */
  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two share at least one character. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The text at this place. */
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }
}
