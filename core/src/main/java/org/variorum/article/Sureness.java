package org.variorum.article;

import java.util.Locale;

/** How sure it is what was read about an article, the surest first. */
public enum Sureness {
  /** Said by whoever hands the article on, in a field of that name: a record, a head, an option. */
  GIVEN,
  /** Said by the publisher in data made for programs: JSON-LD, OpenGraph, a feed. */
  DECLARED,
  /** Printed on the page for people, and told from the rest by its place or its form. */
  PRINTED,
  /** Concluded from something else: the address, the day of a capture. */
  INFERRED;

  /** Its name in JSON. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
