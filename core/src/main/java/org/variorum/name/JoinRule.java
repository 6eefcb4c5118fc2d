package org.variorum.name;

import java.util.List;
import java.util.Locale;

/**
 * Why an entity of an account belongs to an identity of the story, in the order in which it is
 * asked for. Each has an invented example.
 */
public enum JoinRule {
  /** The identity's own name, letter by letter but for case and accents. */
  SAME_NAME("Dora Quillfeather spoke.", "They heard Dora Quillfeather."),
  /** The same letters: hyphens, apostrophes and spaces do not count. */
  SAME_LETTERS("They saw Ramon Al Velarde there.", "They saw Ramón Al-Velarde there."),
  /** A full name after words that say what somebody is, which look like a part of it. */
  WORDS_BEFORE("They saw Carl Ashgrove there.", "Then Rovers Carl Ashgrove scored."),
  /** A fuller form of the same name; an initial stands for a name. */
  FULLER_NAME("They saw Peter J. Lundqvist there.", "They saw Peter Lundqvist there."),
  /** A nickname that some account gives, or the name with which somebody was born. */
  NICKNAME("Police caught Ramón “El Gato” Velarde.", "Police had chased El Gato for years."),
  /** A given name and its usual short form, with the same surname; no text names both. */
  SHORT_GIVEN_NAME("They saw Robert Ashgrove there.", "They saw Bob Ashgrove there."),
  /** A given name spelt otherwise, with the same surname; no text names both. */
  GIVEN_NAME_SPELT("They saw Stephen Ashgrove there.", "They saw Steven Ashgrove there."),
  /** A surname spelt otherwise, with the same given name; no text names both. */
  SURNAME_SPELT("They saw Carl Gadhoufi there.", "They saw Carl Qadhoufi there."),
  /** One part of the name alone; the same account prints the only full name that has it. */
  OWN_HOLDER(
      "They saw the singer Zephyrine Moor there.",
      "They bought a Zephyrine Moor doll. Then Moor was forgotten."),
  /** The surname alone, which the story gives to one person only. */
  ONLY_HOLDER("They saw Carl Ashgrove there.", "They saw Mr. Ashgrove there."),
  /** An uncommon given name alone, which the story gives to one person only. */
  ONLY_GIVEN_NAME("They saw Zephyrine Quillfeather.", "Ms. Zephyrine sang."),
  /** The surname alone; its title, role or gender fits one of several. */
  FITTING_HOLDER(
      "Sen. Carl Ashgrove came. His wife, Ana Ashgrove, sang.", "They saw Sen. Ashgrove there."),
  /** The surname alone, of several whom the story names in full far more often than others. */
  CHIEF_HOLDER(
      "They saw Carl Ashgrove there.",
      "They met Carl Ashgrove there.",
      "They heard Carl Ashgrove there.",
      "They liked Carl Ashgrove. His cousin, Tom Ashgrove, sang.",
      "They saw Mr. Ashgrove there."),
  /** The surname alone, spelt otherwise, with the same role. */
  SURNAME_ALONE_SPELT("They saw Sen. Carl Ashgrove there.", "They saw Sen. Ashgrave there."),
  /** Two usual names of one place or body. */
  OTHER_NAME("They left the United States.", "They left the U.S. on Friday."),
  /** Inc., Corp. and the like say nothing. */
  COMPANY_FORM("Workers left Quillworks Inc. there.", "Workers left Quillworks Ltd. there."),
  /** Letters that some account explains. */
  EXPLAINED_LETTERS(
      "They left the Harbour Safety Commission (HSC).", "They met people of the HSC there."),
  /** The first letters of the name of one body only. */
  FIRST_LETTERS("They left the Harbour Safety Commission.", "They met people of the HSC there."),
  /** The telling first word of the name of one body only, all else of which says what it is. */
  FIRST_WORD("They left the Ottermark Institution.", "They saw the Ottermark there."),
  /** The name of a body without the place before it. */
  WITHOUT_PLACE("They wrote to the Boston Morning Post.", "They wrote to the Morning Post."),
  /** A place, of which others say in which country it lies. */
  WITHIN_PLACE("They live in Paris, France.", "They live in Paris."),
  /** One word, of which some accounts leave open what it means. */
  SAME_WORD("They live in Ottermark.", "They like Ottermark."),
  /** The name of a place or body with a letter or two otherwise; no text has both. */
  NAME_SPELT("They met at the Harbour Trade Center.", "They met at the Harbour Trade Centre.");

  /** An account a line. */
  private final String example;

  JoinRule(String... accounts) {
    this.example = String.join("\n", accounts);
  }

  /** What accounts print, in the last of which a name is joined by this rule; all invented. */
  public List<String> example() {
    return example.lines().toList();
  }

  /** The name under which results record it: {@code only-holder}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
