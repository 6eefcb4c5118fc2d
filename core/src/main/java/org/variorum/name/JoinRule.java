package org.variorum.name;

import java.util.Locale;

/**
 * Why an entity of an account belongs to an identity of the story, the surest first. Each has an
 * invented example: what one account prints, and what another.
 */
public enum JoinRule {
  /** The identity's own name, letter by letter but for case. */
  SAME_NAME("Dora Quillfeather spoke.", "Dora Quillfeather left."),
  /** The same letters: accents, hyphens, apostrophes and spaces do not count. */
  SAME_LETTERS("Ramón Al-Velarde fled.", "Ramon al Velarde fled."),
  /** A fuller form of the same name; an initial stands for a name. */
  FULLER_NAME("Peter J. Lundqvist called.", "Peter Lundqvist called."),
  /** A full name after words that say what somebody is, which look like a part of it. */
  WORDS_BEFORE("Carl Ashgrove agreed.", "Harbour Police Chief Carl Ashgrove agreed."),
  /** A nickname that some account gives, or the name with which somebody was born. */
  NICKNAME("Police caught Ramón “El Gato” Velarde.", "El Gato was caught."),
  /** A given name and its usual short form, with the same surname. */
  SHORT_GIVEN_NAME("Robert Ashgrove agreed.", "Bob Ashgrove agreed."),
  /** A given name spelt otherwise, with the same surname; no text names both. */
  GIVEN_NAME_SPELT("Stephen Ashgrove agreed.", "Steven Ashgrove agreed."),
  /** A surname spelt otherwise, with the same given name; no text names both. */
  SURNAME_SPELT("Muammar Qadhoufi ruled.", "Moammar Gadhoufi ruled."),
  /** One part of the name alone; the same account prints the only full name that has it. */
  OWN_HOLDER("Carl Ashgrove agreed.", "Carl Ashgrove agreed. Soon Ashgrove left."),
  /** The surname alone, which the story gives to one person only. */
  ONLY_HOLDER("Carl Ashgrove agreed.", "Mr. Ashgrove agreed."),
  /** An uncommon given name alone, which the story gives to one person only. */
  ONLY_GIVEN_NAME("Zephyrine Quillfeather sang.", "Zephyrine sang."),
  /** The surname alone; its title, role or gender fits one of several. */
  FITTING_HOLDER(
      "Sen. Carl Ashgrove and his wife, Ana Ashgrove, came.", "Sen. Ashgrove came alone."),
  /** The surname alone, of several whom the story names in full far more often than others. */
  CHIEF_HOLDER("Carl Ashgrove won; five accounts say so, one names Ana Ashgrove.", "Ashgrove won."),
  /** The surname alone, spelt otherwise, with the same role. */
  SURNAME_ALONE_SPELT("Fire chief Carl Ashgrove agreed.", "Fire chief Ashgrave agreed."),
  /** Two usual names of one place or body. */
  OTHER_NAME("The United States agreed.", "The U.S. agreed."),
  /** Inc., Corp. and the like, and a leading article, say nothing. */
  COMPANY_FORM("Quillworks Inc. closed.", "Quillworks closed."),
  /** Letters that some account explains in brackets. */
  EXPLAINED_LETTERS("The Harbour Safety Commission (HSC) met.", "The HSC met."),
  /** The first letters of the name of one body only. */
  FIRST_LETTERS("The Harbour Safety Commission met.", "The HSC met."),
  /** The telling first word of the name of one body only. */
  FIRST_WORD("The Quillworks Institution opened.", "The Quillworks opened."),
  /** The name of a body without the place before it. */
  WITHOUT_PLACE("The Boston Morning Post wrote so.", "The Morning Post wrote so."),
  /** A place, and the greater place that it lies in. */
  WITHIN_PLACE("He lives in Paris, France.", "He lives in Paris."),
  /** The name of a place or body with a letter or two otherwise; no text has both. */
  NAME_SPELT("They met at the Harbour Trade Center.", "They met at the Harbour Trade Centre."),
  /** One word, of which some accounts leave open what it means. */
  SAME_WORD("The Quillbot spoke.", "Quillbot, a machine, spoke.");

  private final String example;
  private final String other;

  JoinRule(String example, String other) {
    this.example = example;
    this.other = other;
  }

  /** What one account prints; invented. */
  public String example() {
    return example;
  }

  /** What another prints, and means the same; invented. */
  public String other() {
    return other;
  }

  /** The name under which results record it: {@code only-holder}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
