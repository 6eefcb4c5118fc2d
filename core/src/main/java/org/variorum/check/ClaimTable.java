package org.variorum.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * How the rows of a table are claims: which column holds the words, and which the speaker. A first
 * row that names its columns says so; else the words stand in the first column and the speaker, if
 * anywhere, in the second.
 *
 * @param words index of the column of the words
 * @param speaker index of the column of the speaker; -1 for none
 * @param columns how many columns there are
 * @param headed whether the first row names the columns
 */
public record ClaimTable(int words, int speaker, int columns, boolean headed) {

  private static final Set<String> WORDS = Set.of("words", "quote", "quotation", "text", "claim");

  private static final Set<String> SPEAKER =
      Set.of("speaker", "said by", "said_by", "who", "name", "source", "attributed to");

  /** As the first row tells. */
  public static ClaimTable of(List<String> first) {
    int words = find(first, WORDS);
    int speaker = find(first, SPEAKER);
    boolean headed = words >= 0 && (first.size() == 1 || speaker >= 0 || isHead(first));
    return headed
        ? new ClaimTable(words, speaker, first.size(), true)
        : new ClaimTable(0, first.size() > 1 ? 1 : -1, Math.min(2, first.size()), false);
  }

  /** Whether no cell looks like anything but the name of a column. */
  private static boolean isHead(List<String> first) {
    return first.stream().allMatch(cell -> cell.length() <= 24 && !cell.matches(".*[.?!“”\"].*"));
  }

  private static int find(List<String> first, Set<String> names) {
    for (int i = 0; i < first.size(); i++) {
      if (names.contains(first.get(i).strip().toLowerCase(Locale.ROOT))) {
        return i;
      }
    }
    return -1;
  }

  /** Why {@code row} is no claim, in words; empty where it is one. */
  public Optional<String> trouble(List<String> row) {
    boolean beyond = row.stream().skip(columns).anyMatch(cell -> !cell.isBlank());
    if (beyond) {
      return Optional.of(
          "has "
              + row.size()
              + " columns in place of "
              + columns
              + ": words with a comma in them need quotation marks around them");
    }
    boolean some = cell(row, words).codePoints().anyMatch(Character::isLetterOrDigit);
    return some ? Optional.empty() : Optional.of("has no words to check");
  }

  /**
   * What {@code row} claims.
   *
   * @throws IllegalArgumentException if it has no words: {@link #trouble} tells
   */
  public Claimed claim(List<String> row) {
    return new Claimed(cell(row, words).strip(), speaker < 0 ? null : cell(row, speaker));
  }

  private static String cell(List<String> row, int column) {
    return column < row.size() ? row.get(column) : "";
  }
}
