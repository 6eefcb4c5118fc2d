package org.variorum.name;

/** Whether two names are given the same role. */
final class Roles {

  private Roles() {}

  /** Whether some role of the one is a role of the other: {@code chief}, {@code fire chief}. */
  static boolean meet(Form one, Form other) {
    return one.roles().stream()
        .anyMatch(role -> other.roles().stream().anyMatch(there -> areOne(role, there)));
  }

  private static boolean areOne(String role, String other) {
    return role.equals(other) || role.endsWith(' ' + other) || other.endsWith(' ' + role);
  }
}
