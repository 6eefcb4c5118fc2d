package org.variorum.quotation;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.name.Entity.Gender;

/**
 * A personal pronoun of the third person that names a source.
 *
 * @param gender whose it is; unknown for what is not one person
 * @param many whether it means several
 * @param form in which case it stands
 */
record Pronoun(Gender gender, boolean many, Form form) {

  /** The cases of English; {@code her} is two of them. */
  enum Form {
    SUBJECT,
    OBJECT,
    POSSESSIVE,
    OBJECT_OR_POSSESSIVE
  }

  private static final Map<String, Pronoun> ALL =
      Map.ofEntries(
          one("he", Gender.MALE, Form.SUBJECT),
          one("him", Gender.MALE, Form.OBJECT),
          one("his", Gender.MALE, Form.POSSESSIVE),
          one("she", Gender.FEMALE, Form.SUBJECT),
          one("her", Gender.FEMALE, Form.OBJECT_OR_POSSESSIVE),
          one("it", Gender.UNKNOWN, Form.SUBJECT),
          one("its", Gender.UNKNOWN, Form.POSSESSIVE),
          several("they", Form.SUBJECT),
          several("them", Form.OBJECT),
          several("their", Form.POSSESSIVE));

  private static Map.Entry<String, Pronoun> one(String word, Gender gender, Form form) {
    return Map.entry(word, new Pronoun(gender, false, form));
  }

  private static Map.Entry<String, Pronoun> several(String word, Form form) {
    return Map.entry(word, new Pronoun(Gender.UNKNOWN, true, form));
  }

  /** The pronoun that {@code word} is, whatever its case, or null. */
  static @Nullable Pronoun of(String word) {
    return ALL.get(word.toLowerCase(Locale.ROOT));
  }

  boolean isPerson() {
    return gender != Gender.UNKNOWN;
  }
}
