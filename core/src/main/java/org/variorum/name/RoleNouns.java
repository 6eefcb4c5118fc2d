package org.variorum.name;

import java.util.Map;
import java.util.Optional;
import org.variorum.name.Entity.Gender;

/** The nouns that a person is described by: {@code mayor}, {@code widow}, {@code friend}. */
public final class RoleNouns {

  private static final Map<String, String> GENDERS = WordList.map("role-nouns", '\t');

  private RoleNouns() {}

  /**
   * What {@code noun}, in lower case, says of the person's gender; empty where it describes nobody.
   */
  public static Optional<Gender> gender(String noun) {
    return Optional.ofNullable(GENDERS.get(noun)).map(Lexicon::gender);
  }
}
