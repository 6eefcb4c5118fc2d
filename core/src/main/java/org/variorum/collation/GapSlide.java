package org.variorum.collation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.variorum.align.Table;
import org.variorum.text.Token;

/**
 * Moves gaps to where a reader would put them.
 *
 * <p>Where the word before a gap and the last word in it are the same, the gap can stand one word
 * earlier at no cost to the alignment ("… to stop. We all want … to stop."): it is set where an
 * ellipsis or interruption shows it, at the ends of sentences, and never within a contraction.
 */
final class GapSlide {

  /** Farther than this, in columns, no gap is moved. */
  private static final int FARTHEST = 12;

  private final List<Wording> wordings;
  private final List<int[]> columns;

  /** For each column, how many readings have each form there. */
  private final List<Map<String, Integer>> forms = new ArrayList<>();

  private GapSlide(List<Wording> wordings, List<int[]> columns) {
    this.wordings = wordings;
    this.columns = columns;
    for (int c = 0; c < columns.size(); c++) {
      Map<String, Integer> here = new HashMap<>(4);
      for (int r = 0; r < wordings.size(); r++) {
        if (columns.get(c)[r] >= 0) {
          here.merge(form(r, c), 1, Integer::sum);
        }
      }
      forms.add(here);
    }
  }

  /** Moves gaps in {@code columns}, whose arrays are changed in place. */
  static void slide(List<Wording> wordings, List<int[]> columns) {
    GapSlide slide = new GapSlide(wordings, columns);
    for (int reading = 0; reading < wordings.size(); reading++) {
      slide.reading(reading);
    }
  }

  private void reading(int reading) {
    int last = -1;
    for (int c = 0; c < columns.size(); c++) {
      if (columns.get(c)[reading] < 0) {
        continue;
      }
      boolean follows = last >= 0 && columns.get(c)[reading] == columns.get(last)[reading] + 1;
      if (follows && c > last + 1) {
        gap(reading, last + 1, c);
      }
      last = c;
    }
  }

  /** Sets the gap over the columns {@code [from, to)} where it stands best. */
  private void gap(int reading, int from, int to) {
    if (!canShift(reading, from, to, 1, 1) && !canShift(reading, from, to, -1, 1)) {
      return; // the usual case, and weighing a place asks every reading
    }
    int best = 0;
    int bestScore = score(reading, from, to, 0);
    for (int direction : new int[] {1, -1}) {
      for (int steps = 1;
          steps <= FARTHEST && canShift(reading, from, to, direction, steps);
          steps++) {
        int score = score(reading, from, to, direction * steps);
        if (score > bestScore) {
          best = direction * steps;
          bestScore = score;
        }
      }
    }
    for (int steps = 1; steps <= Math.abs(best); steps++) {
      int left = best > 0 ? from - steps : from + steps - 1;
      int right = best > 0 ? to - steps : to + steps - 1;
      move(reading, best > 0 ? left : right, best > 0 ? right : left);
    }
  }

  private void move(int reading, int source, int target) {
    String form = form(reading, source);
    forms.get(source).merge(form, -1, Integer::sum);
    forms.get(target).merge(form, 1, Integer::sum);
    columns.get(target)[reading] = columns.get(source)[reading];
    columns.get(source)[reading] = Table.NONE;
  }

  /** Whether the word that the step takes over the gap may as well stand on its other side. */
  private boolean canShift(int reading, int from, int to, int direction, int steps) {
    int source = direction > 0 ? from - steps : to + steps - 1;
    int target = direction > 0 ? to - steps : from + steps - 1;
    if (source < 0 || source >= columns.size() || columns.get(source)[reading] < 0) {
      return false;
    }
    // The reading itself stands under the source, not under the target.
    String form = form(reading, source);
    return forms.get(source).getOrDefault(form, 0) > 1
        && forms.get(target).getOrDefault(form, 0) > 0;
  }

  private String form(int reading, int column) {
    return wordings.get(reading).words().get(columns.get(column)[reading]).form();
  }

  /** How well the gap stands when it is moved {@code shift} columns to the left (right below 0). */
  private int score(int reading, int from, int to, int shift) {
    int score = 0;
    int after = columns.get(to)[reading] - shift;
    if (after >= 1 && after < wordings.get(reading).words().size() && isShown(reading, after)) {
      score += 6;
    }
    for (int r = 0; r < wordings.size(); r++) {
      if (r == reading) {
        continue;
      }
      int first = columns.get(from - shift)[r];
      int next = to - shift < columns.size() ? columns.get(to - shift)[r] : -1;
      score += first > 0 ? boundary(r, first) : 0;
      score += next > 0 ? boundary(r, next) : 0;
    }
    return score;
  }

  /** Whether the reading has an ellipsis, a bracket or an interruption before the word. */
  private boolean isShown(int reading, int word) {
    Wording wording = wordings.get(reading);
    int left = wording.words().get(word - 1).to();
    int right = wording.words().get(word).from();
    for (int token = left; token < right; token++) {
      Token.Kind kind = wording.tokens().get(token).kind();
      if (kind == Token.Kind.ELLIPSIS || kind == Token.Kind.EDITORIAL) {
        return true;
      }
    }
    return right > 0
        && left > 0
        && !wording.pieceOf().get(left - 1).equals(wording.pieceOf().get(right));
  }

  /** 1 where a sentence ends before the word, -4 where a printed word would be torn. */
  private int boundary(int reading, int word) {
    Wording wording = wordings.get(reading);
    int left = wording.words().get(word - 1).to();
    int right = wording.words().get(word).from();
    if (right < left) {
      return -4;
    }
    for (int token = left; token < right; token++) {
      String mark = wording.print(token);
      if (mark.equals(".") || mark.equals("?") || mark.equals("!")) {
        return 1;
      }
    }
    return 0;
  }
}
