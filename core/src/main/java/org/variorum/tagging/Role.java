package org.variorum.tagging;

/** What tagged words are in an attribution. */
public enum Role {
  /** The words that name who speaks. */
  SOURCE,
  /** The reporting words. */
  CUE,
  /** What is reported. */
  CONTENT
}
