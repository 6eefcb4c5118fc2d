package org.variorum.name;

import java.util.List;
import org.variorum.name.Identity.Spelling;

/**
 * A part of a name that accounts spell in different ways: {@code Bettie} and {@code Betty}. Which
 * is right no rule can tell.
 *
 * @param identity index into {@link StoryNames#identities()}
 * @param kind how far the spellings are apart
 * @param part which part of the name it is
 * @param spellings at least two, the one of most accounts first; each is the part alone, and its
 *     mentions are the places of the whole names that print it
 */
public record SpellingVariant(int identity, Kind kind, Part part, List<Spelling> spellings) {

  /** How far two spellings are apart, the least first. */
  public enum Kind {
    /** {@code Guzmán}, {@code Guzman}: a choice of style. */
    ACCENTS,
    /** {@code al-Masri}, {@code Al Masri}, {@code O’Dowd}, {@code ODowd}: also one of style. */
    MARKS,
    /** {@code Gadhafi}, {@code Qaddafi}; {@code Bettie}, {@code Betty}: other letters. */
    LETTERS
  }

  /** Which part of a name. */
  public enum Part {
    GIVEN_NAME,
    SURNAME,
    /** All of it: the name of a place or body, or of a person who has but one. */
    NAME
  }

  /** Copies the spellings. */
  public SpellingVariant {
    spellings = List.copyOf(spellings);
    if (spellings.size() < 2) {
      throw new IllegalArgumentException("one spelling is no variant");
    }
  }
}
