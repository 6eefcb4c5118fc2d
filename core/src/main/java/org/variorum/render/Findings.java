package org.variorum.render;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.variorum.collation.Difference;
import org.variorum.collation.Reading;
import org.variorum.collation.Utterance;
import org.variorum.collation.Variant;
import org.variorum.text.Span;

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
   * @param grave whether it tells of words left out without showing it
   */
  record Sentence(String text, boolean grave) {}

  /**
   * The collation's own summary, with what is hidden told apart; where the summary does not speak
   * of each difference, what is hidden is said here first.
   */
  static Findings of(Utterance utterance, Labels labels) {
    List<String> summary = utterance.summary();
    List<Difference> differences = utterance.differences();
    if (summary.size() == differences.size()) {
      return new Findings(
          IntStream.range(0, summary.size())
              .mapToObj(i -> new Sentence(summary.get(i), differences.get(i).hidden()))
              .toList());
    }
    List<Sentence> sentences = new ArrayList<>();
    for (Difference difference : differences) {
      if (difference.hidden()) {
        String said = hidden(difference, labels);
        if (!summary.contains(said)) {
          sentences.add(new Sentence(said, true));
        }
      }
    }
    summary.forEach(said -> sentences.add(new Sentence(said, said.endsWith("without showing it"))));
    return new Findings(sentences);
  }

  List<Sentence> grave() {
    return sentences.stream().filter(Sentence::grave).toList();
  }

  /** Who gives the words to somebody else than most do, a sentence each. */
  static List<Sentence> otherSpeakers(Utterance utterance, Labels labels) {
    List<Sentence> sentences = new ArrayList<>();
    for (Reading reading : utterance.readings()) {
      String outlet = labels.of(reading.account());
      String speaker = reading.speaker();
      if (speaker == null && utterance.speaker() != null) {
        sentences.add(new Sentence(outlet + " does not say who said it", false));
      } else if (speaker != null && !Words.sameSpeaker(speaker, utterance.speaker())) {
        sentences.add(
            Character.isUpperCase(speaker.codePointAt(0))
                ? new Sentence(outlet + " gives these words to " + speaker, true)
                : new Sentence(outlet + " names the speaker only as “" + speaker + "”", false));
      }
    }
    return sentences;
  }

  private static String hidden(Difference difference, Labels labels) {
    SortedSet<Integer> cutters = new TreeSet<>();
    String words = "";
    for (Variant variant : difference.variants()) {
      if (variant.at().values().stream().allMatch(Span::isEmpty)) {
        cutters.addAll(variant.at().keySet());
      } else if (words.isEmpty()) {
        words = variant.text();
      }
    }
    cutters.removeAll(difference.marked());
    return cutters.stream().map(labels::of).collect(Collectors.joining(" and "))
        + (cutters.size() == 1 ? " leaves out “" : " leave out “")
        + words
        + "” without showing it";
  }
}
