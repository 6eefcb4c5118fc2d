package org.variorum.name;

import java.util.List;
import java.util.Optional;
import org.variorum.text.Span;

/**
 * All names of one text.
 *
 * @param entities in the order of their first mention
 * @param mentions in the order of the text; they do not overlap
 */
public record Names(List<Entity> entities, List<Mention> mentions) {

  /** No name at all. */
  public static final Names NONE = new Names(List.of(), List.of());

  /** Copies both lists. */
  public Names {
    entities = List.copyOf(entities);
    mentions = List.copyOf(mentions);
  }

  /** Whom {@code mention} means. */
  public Entity entity(Mention mention) {
    return entities.get(mention.entity());
  }

  /** Whether {@code mention} means a person. */
  public boolean isPerson(Mention mention) {
    return entity(mention).type() == Entity.Type.PERSON;
  }

  /** The mention that holds the {@code char} at {@code offset}; logarithmic. */
  public Optional<Mention> at(int offset) {
    int index = from(offset);
    return index < mentions.size() && mentions.get(index).span().contains(offset)
        ? Optional.of(mentions.get(index))
        : Optional.empty();
  }

  /** The mentions that lie within {@code span}, in order; logarithmic. */
  public List<Mention> in(Span span) {
    int first = from(span.start());
    if (first < mentions.size() && mentions.get(first).span().start() < span.start()) {
      first++;
    }
    int last = from(span.end());
    return first < last ? mentions.subList(first, last) : List.of();
  }

  /** Index of the first mention that ends after {@code offset}; the count of mentions if none. */
  private int from(int offset) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
