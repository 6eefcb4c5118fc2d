package org.variorum.collation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something said once, with the reading of every account that prints it.
 *
 * @param id {@code u1}, {@code u2}, … in the order of the collation
 * @param speaker who said it as most accounts have it, by the fullest name; or null
 * @param readings one an account, in the order of the accounts
 * @param columns the aligned words, in the order of most accounts
 * @param differences what an editor must see first comes first
 * @param summary the differences in words, a sentence each; empty where there are none
 * @param headlines headlines and captions that quote it, by account, a headline before captions;
 *     they change nothing else of the utterance
 */
public record Utterance(
    String id,
    @Nullable String speaker,
    List<Reading> readings,
    List<Column> columns,
    List<Difference> differences,
    List<String> summary,
    List<Headline> headlines) {

  /** Copies the lists. */
  public Utterance {
    readings = List.copyOf(readings);
    columns = List.copyOf(columns);
    differences = List.copyOf(differences);
    summary = List.copyOf(summary);
    headlines = List.copyOf(headlines);
  }

  /** Whether only one account prints it. */
  public boolean alone() {
    return readings.size() == 1;
  }

  /** The readings that print its words in quotation marks, which alone stand in the columns. */
  public List<Reading> quoted() {
    return readings.stream().filter(r -> r.kind() != Reading.Kind.REPORTED).toList();
  }
}
