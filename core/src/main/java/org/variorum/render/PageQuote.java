package org.variorum.render;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.variorum.collation.Difference;
import org.variorum.collation.Reading;
import org.variorum.collation.Utterance;

/**
 * An utterance as the page shows it.
 *
 * @param index its index in the collation
 * @param utterance what was said
 * @param versions readings in the same words; none where nobody prints quotation marks
 * @param versionNames the lasting name of each version
 * @param differenceNames the lasting names of each difference, at least one each
 */
record PageQuote(
    int index,
    Utterance utterance,
    List<Version> versions,
    List<String> versionNames,
    List<List<String>> differenceNames) {

  PageQuote {
    versions = List.copyOf(versions);
    versionNames = List.copyOf(versionNames);
    differenceNames = List.copyOf(differenceNames);
  }

  static PageQuote of(
      int index, Utterance utterance, IntFunction<String> texts, LastingAnchors anchors) {
    List<Version> versions = Version.of(utterance, texts);
    List<String> names = new ArrayList<>();
    for (Version version : versions) {
      names.add(anchors.version(version.first().text(texts.apply(version.first().account()))));
    }
    List<List<String>> differences = new ArrayList<>();
    for (Difference difference : utterance.differences()) {
      differences.add(anchors.difference(difference, versions, texts));
    }
    return new PageQuote(index, utterance, versions, names, differences);
  }

  boolean alone() {
    return utterance.alone();
  }

  /** How many words were cut in it without showing it. */
  long hiddenCuts() {
    return utterance.differences().stream().filter(Difference::hidden).count();
  }

  /** The accounts that print it, with quotation marks or without. */
  List<Integer> accounts() {
    return utterance.readings().stream().map(Reading::account).toList();
  }
}
