package org.variorum.check;

/** What reports say of words that are claimed to have been said; the best comes first. */
public enum Verdict {
  /** The same words; case, punctuation and spelling are laid aside. */
  EXACT("exact"),
  /** Words are left out, each time with a sign. */
  SHORTENED_SHOWN("shortened, shown"),
  /** Words are left out, and nothing shows it. */
  SHORTENED_HIDDEN("shortened, hidden"),
  /** Other words, words put in, words in another order. */
  ALTERED("altered"),
  /** The words are printed, and every report that names a speaker names another. */
  OTHER_SPEAKER("other speaker"),
  /** No quotation has them. */
  NOT_FOUND("not found");

  private final String key;

  Verdict(String key) {
    this.key = key;
  }

  /** As every format writes it. */
  public String key() {
    return key;
  }
}
