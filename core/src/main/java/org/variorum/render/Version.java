package org.variorum.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.variorum.collation.Difference;
import org.variorum.collation.Reading;
import org.variorum.collation.Utterance;
import org.variorum.collation.Variant;

/**
 * Readings of an utterance in the same words: no difference tells them apart, whoever prints them.
 * The comma or period with which an outlet ends a quotation makes no version.
 *
 * @param readings in the order of the accounts; at least one
 */
record Version(List<Reading> readings) {

  Version {
    readings = List.copyOf(readings);
  }

  /** What tells a version from others: its side of each difference, and its words. */
  private record Key(List<Integer> sides, String words) {}

  /**
   * The versions of {@code utterance} in the order of their first accounts; what is reported
   * without quotation marks is in none.
   *
   * @param texts the text of an account by its index
   */
  static List<Version> of(Utterance utterance, IntFunction<String> texts) {
    Map<Integer, Integer[]> sides = sides(utterance);
    Map<Key, List<Reading>> versions = new LinkedHashMap<>();
    for (Reading reading : utterance.readings()) {
      if (reading.kind() != Reading.Kind.REPORTED) {
        Integer[] own = sides.getOrDefault(reading.account(), new Integer[0]);
        // What took too long to be aligned has no differences, and may differ all the same.
        String words = LastingAnchors.folded(reading.text(texts.apply(reading.account())));
        versions
            .computeIfAbsent(new Key(Arrays.asList(own), words), _ -> new ArrayList<>())
            .add(reading);
      }
    }
    return versions.values().stream().map(Version::new).toList();
  }

  /** For each account, the number of its variant in each difference; 0 where it has none. */
  private static Map<Integer, Integer[]> sides(Utterance utterance) {
    Map<Integer, Integer[]> sides = new LinkedHashMap<>();
    List<Difference> differences = utterance.differences();
    for (Reading reading : utterance.readings()) {
      Integer[] own = new Integer[differences.size()];
      Arrays.fill(own, 0);
      sides.put(reading.account(), own);
    }
    for (int d = 0; d < differences.size(); d++) {
      int number = 0;
      for (Variant variant : differences.get(d).variants()) {
        number++;
        for (int account : variant.at().keySet()) {
          Integer[] own = sides.get(account);
          if (own != null) {
            own[d] = number;
          }
        }
      }
    }
    return sides;
  }

  /** The reading that stands for all. */
  Reading first() {
    return readings.getFirst();
  }
}
