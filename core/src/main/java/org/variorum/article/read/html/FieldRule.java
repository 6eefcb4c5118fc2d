package org.variorum.article.read.html;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.variorum.article.Provenance;
import org.variorum.article.Sureness;

/**
 * A place of a page in which a field may be said.
 *
 * @param <E> what the rule may ask
 * @param name in words; results carry it
 * @param sureness of what is said there
 * @param says what is said there, the likeliest first; not yet found fit
 */
record FieldRule<E>(String name, Sureness sureness, Function<E, List<String>> says) {

  /** How much of what is said is looked at: a page may say a thing a thousand times. */
  private static final int MOST = 20;

  /** What its results carry. */
  Provenance provenance() {
    return new Provenance(name, sureness);
  }

  /** What is said there and {@code fit} takes, as it makes it. */
  Stream<Said> said(E evidence, BiFunction<E, String, Optional<String>> fit) {
    return says.apply(evidence).stream()
        .limit(MOST)
        .flatMap(value -> fit.apply(evidence, value).stream())
        .map(value -> new Said(value, provenance()));
  }

  /** All that {@code rules} say, in their order. */
  static <E> Stream<Said> all(
      List<FieldRule<E>> rules, E evidence, BiFunction<E, String, Optional<String>> fit) {
    return rules.stream().flatMap(rule -> rule.said(evidence, fit));
  }
}
