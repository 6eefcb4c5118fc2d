package org.variorum.name;

/** Which given names are spellings of one. */
final class GivenNames {

  private GivenNames() {}

  /**
   * Whether two given names, folded and unequal, are spellings of one: those that the lists give,
   * or that sound alike where at least one is on no list.
   */
  static boolean areAlike(Lexicon lexicon, String one, String other) {
    if (one.equals(other)) {
      return false;
    }
    if (lexicon.givenNameSpelling(one).equals(lexicon.givenNameSpelling(other))) {
      return true;
    }
    boolean bothListed = lexicon.isGivenName(one) && lexicon.isGivenName(other);
    boolean slip = one.charAt(0) == other.charAt(0) && NameSound.changes(one, other) == 1;
    return !bothListed
        && Math.min(one.length(), other.length()) > 3
        && (slip || NameSound.isAlike(one, other));
  }
}
