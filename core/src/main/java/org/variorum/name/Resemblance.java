package org.variorum.name;

/**
 * Two persons who may be one, which names alone do not settle: {@code fire chief Carl Ashgrove} and
 * {@code fire chief Carl Ashford}. No account names both.
 *
 * @param one index into {@link StoryNames#identities()}
 * @param other index of another, greater than {@code one}
 * @param kind what they share
 * @param role the description that both are given, as compared: small letters, titles in full
 */
public record Resemblance(int one, int other, Kind kind, String role) {

  /** What the two share, the most telling first. */
  public enum Kind {
    /** The same role and given name, another surname. */
    ROLE_AND_GIVEN_NAME,
    /** The same role and surname, another given name. */
    ROLE_AND_SURNAME,
    /** The same role of several words; no part of the name. */
    ROLE
  }
}
