package org.variorum.name;

import java.util.List;
import java.util.Optional;

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

  /** The mention that holds the character at {@code offset}. */
  public Optional<Mention> at(int offset) {
    int low = 0;
    int high = mentions.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Mention mention = mentions.get(middle);
      if (mention.span().contains(offset)) {
        return Optional.of(mention);
      }
      if (mention.span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return Optional.empty();
  }

  /** Whom {@code mention} means. */
  public Entity entity(Mention mention) {
    return entities.get(mention.entity());
  }
}
