package org.variorum.name;

/**
 * An entity of one text of one account.
 *
 * @param account index into the accounts of the story
 * @param text index into {@link AccountNames#texts()}, 0 for the body
 * @param entity index into {@link Names#entities()} of that text
 */
public record EntityAt(int account, int text, int entity) implements Comparable<EntityAt> {

  /** By account, then text, then entity. */
  @Override
  public int compareTo(EntityAt other) {
    int order = Integer.compare(account, other.account);
    order = order != 0 ? order : Integer.compare(text, other.text);
    return order != 0 ? order : Integer.compare(entity, other.entity);
  }
}
