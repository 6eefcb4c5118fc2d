package org.variorum.derivation;

/** How it is known which of two accounts was first. */
public enum First {
  /** The later one says that it has something from the earlier one. */
  CREDIT,
  /** They were published on different days, or at different moments. */
  PUBLISHED,
  /** Neither their dates nor their words tell. */
  UNKNOWN,
  /** Neither drew on the other: both say that they have it from a third. */
  NEITHER
}
