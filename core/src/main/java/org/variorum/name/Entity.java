package org.variorum.name;

import java.util.List;

/**
 * Whom or what the names of an article mean.
 *
 * @param name the fullest name that the article prints, without title: {@code Sean Penn}
 * @param type what it is
 * @param gender what the article's pronouns, titles and first names say of a person
 * @param roles descriptions that the article gives: {@code actor}, {@code Mexican drug lord}
 */
public record Entity(String name, Type type, Gender gender, List<String> roles) {

  /** What an entity is. */
  public enum Type {
    PERSON,
    ORGANIZATION,
    PLACE,
    WORK,
    OTHER
  }

  /** Grammatical gender as far as the evidence goes. */
  public enum Gender {
    FEMALE,
    MALE,
    UNKNOWN
  }

  /** Copies the roles. */
  public Entity {
    roles = List.copyOf(roles);
  }
}
