package org.variorum.article;

/**
 * Who published an article.
 *
 * @param name as readers know it; not blank
 */
public record Outlet(String name) {

  /** Refuses a blank name. */
  public Outlet {
    name = name.strip();
    if (name.isEmpty()) {
      throw new IllegalArgumentException("an outlet needs a name");
    }
  }
}
