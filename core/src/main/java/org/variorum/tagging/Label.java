package org.variorum.tagging;

import java.util.List;
import java.util.Optional;

/** What a token is in an attribution: the begin or the inside of a span of one role, or nothing. */
public enum Label {
  OUTSIDE(0),
  BEGIN_SOURCE(1),
  INSIDE_SOURCE(2),
  BEGIN_CUE(3),
  INSIDE_CUE(4),
  BEGIN_CONTENT(5),
  INSIDE_CONTENT(6);

  /** All labels, in the order in which every array of them stands. */
  public static final List<Label> ALL = List.of(values());

  private final int index;

  Label(int index) {
    this.index = index;
  }

  /** Its place in {@link #ALL} and in every array of labels; models are trained with it. */
  public int index() {
    return index;
  }

  /** The role of the span that the token belongs to; empty for {@link #OUTSIDE}. */
  public Optional<Role> role() {
    return switch (this) {
      case OUTSIDE -> Optional.empty();
      case BEGIN_SOURCE, INSIDE_SOURCE -> Optional.of(Role.SOURCE);
      case BEGIN_CUE, INSIDE_CUE -> Optional.of(Role.CUE);
      case BEGIN_CONTENT, INSIDE_CONTENT -> Optional.of(Role.CONTENT);
    };
  }

  /** Whether it begins a span. */
  public boolean begins() {
    return switch (this) {
      case BEGIN_SOURCE, BEGIN_CUE, BEGIN_CONTENT -> true;
      case OUTSIDE, INSIDE_SOURCE, INSIDE_CUE, INSIDE_CONTENT -> false;
    };
  }

  /** The label that begins a span of {@code role}. */
  public static Label begin(Role role) {
    return switch (role) {
      case SOURCE -> BEGIN_SOURCE;
      case CUE -> BEGIN_CUE;
      case CONTENT -> BEGIN_CONTENT;
    };
  }

  /** The label of the further tokens of a span of {@code role}. */
  public static Label inside(Role role) {
    return switch (role) {
      case SOURCE -> INSIDE_SOURCE;
      case CUE -> INSIDE_CUE;
      case CONTENT -> INSIDE_CONTENT;
    };
  }

  /** Whether this may stand right after {@code before}: what goes on must have begun. */
  public boolean mayFollow(Label before) {
    return this == OUTSIDE || begins() || before.role().equals(role());
  }

  /** Whether this may stand first: what goes on must have begun. */
  public boolean mayStart() {
    return this == OUTSIDE || begins();
  }
}
