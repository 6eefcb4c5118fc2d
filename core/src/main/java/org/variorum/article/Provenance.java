package org.variorum.article;

/**
 * Where something that is known about an article was read.
 *
 * @param rule the name of the rule that found it, such as {@code json-ld}
 * @param sureness how sure it is
 */
public record Provenance(String rule, Sureness sureness) {

  /** Refuses a rule without a name. */
  public Provenance {
    if (rule.isBlank()) {
      throw new IllegalArgumentException("a rule needs a name");
    }
  }
}
