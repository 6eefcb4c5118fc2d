package org.variorum.collation;

import java.util.List;
import org.variorum.align.Table;
import org.variorum.text.NormalWord;

/**
 * Keeps a printed word in one place. "It's" is two normal words; where alignment set them far
 * apart, the word stands with the first of them alone.
 */
final class TornWords {

  /** Parts this near, in columns, are set in one column together with what lies between. */
  private static final int NEAR = 2;

  private TornWords() {}

  /** Mends {@code columns}, whose arrays are changed in place. */
  static void mend(List<Wording> wordings, List<int[]> columns) {
    for (int reading = 0; reading < wordings.size(); reading++) {
      List<NormalWord> words = wordings.get(reading).words();
      int[] columnOf = new int[words.size()];
      for (int c = 0; c < columns.size(); c++) {
        if (columns.get(c)[reading] >= 0) {
          columnOf[columns.get(c)[reading]] = c;
        }
      }
      int whole = 0;
      for (int w = 1; w < words.size(); w++) {
        boolean part = words.get(w).from() < words.get(w - 1).to();
        whole = part ? whole : w;
        int distance = columnOf[w] - columnOf[whole];
        boolean far = distance < 0 || distance > NEAR;
        if (part && (far || !runTogether(columns, columnOf[whole], columnOf[w]))) {
          columns.get(columnOf[w])[reading] = Table.NONE;
        }
      }
    }
  }

  /** Whether every reading prints what it has in the columns {@code [from, to]} in one go. */
  private static boolean runTogether(List<int[]> columns, int from, int to) {
    for (int reading = 0; reading < columns.getFirst().length; reading++) {
      int last = Table.NONE;
      for (int c = from; c <= to; c++) {
        int word = columns.get(c)[reading];
        if (word >= 0) {
          if (last >= 0 && word != last + 1) {
            return false;
          }
          last = word;
        }
      }
    }
    return true;
  }
}
