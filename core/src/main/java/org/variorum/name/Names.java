package org.variorum.name;

import java.util.List;

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
}
