package org.variorum.render;

import java.util.List;
import org.variorum.collation.OtherSpeaker;
import org.variorum.collation.Summary;
import org.variorum.collation.Utterance;

/**
 * What is to be said of an utterance in sentences.
 *
 * @param sentences the differences in words, the gravest first
 */
record Findings(List<Sentence> sentences) {

  Findings {
    sentences = List.copyOf(sentences);
  }

  /**
   * One finding.
   *
   * @param text a sentence
   * @param grave whether an editor must see it first: words left out without showing it, a negation
   */
  record Sentence(String text, boolean grave) {}

  /** The differences of {@code utterance} in words, what an editor must see first told apart. */
  static Findings of(Utterance utterance, Labels labels) {
    return new Findings(
        Summary.of(utterance.differences(), utterance.columns(), labels::of).stream()
            .map(statement -> new Sentence(statement.text(), statement.grave()))
            .toList());
  }

  /** Who gives the words to somebody else than most do, a sentence each. */
  static List<Sentence> otherSpeakers(Utterance utterance, Labels labels) {
    return OtherSpeaker.in(utterance).stream().map(other -> sentence(other, labels)).toList();
  }

  private static Sentence sentence(OtherSpeaker other, Labels labels) {
    String outlet = labels.of(other.account());
    return switch (other.kind()) {
      case UNNAMED -> new Sentence(outlet + " does not say who said it", false);
      case DESCRIBED ->
          new Sentence(outlet + " names the speaker only as “" + other.speaker() + "”", false);
      case NAMED -> new Sentence(outlet + " gives these words to " + other.speaker(), true);
    };
  }
}
