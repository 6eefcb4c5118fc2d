package org.variorum.check;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.variorum.name.NameParts;

/**
 * What came of checking a claim.
 *
 * @param claimed what was asked
 * @param verdict the best that any report bears out
 * @param why the reason, in a sentence without its period
 * @param readings every quotation that has the words, the earliest first; those without a date last
 * @param unquoted where the words stand outside quotation marks; asked only where none has them
 *     inside
 */
public record Check(
    Claimed claimed,
    Verdict verdict,
    String why,
    List<PrintedWords> readings,
    List<PrintedWords> unquoted) {

  /** Copies the lists. */
  public Check {
    readings = List.copyOf(readings);
    unquoted = List.copyOf(unquoted);
  }

  /** To whom the words are ascribed by name, and by how many quotations. */
  public SortedMap<String, Integer> ascribed() {
    SortedMap<String, Integer> ascribed = new TreeMap<>();
    for (PrintedWords reading : readings) {
      if (reading.named() && reading.speaker() != null) {
        ascribed.merge(reading.speaker(), 1, Integer::sum);
      }
    }
    return ascribed;
  }

  /** To whom else than the speaker who was asked about; than the earliest has, where none was. */
  public List<String> ascribedElsewhere() {
    String asked =
        Stream.concat(
                Stream.ofNullable(claimed.speaker()),
                readings.stream()
                    .filter(PrintedWords::named)
                    .flatMap(reading -> Stream.ofNullable(reading.speaker())))
            .findFirst()
            .orElse("");
    return ascribed().keySet().stream()
        .filter(speaker -> !NameParts.of(asked).mayBeOne(NameParts.of(speaker)))
        .toList();
  }
}
