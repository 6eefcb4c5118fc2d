package org.variorum.collation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.variorum.text.NormalWord;

/**
 * Forms that only the other readings can tell, once they stand under one another: what "he'd" or
 * "it's" was short for, and which word a masked one is. By itself such a word is taken in its
 * likeliest form; where that is not what the others have, and the other one is, they agree.
 */
final class Settled {

  /** What a contraction may also stand for, by the form that it was given. */
  private static final Map<String, String> SHORT_FOR = Map.of("is", "has", "would", "had");

  private final List<Wording> wordings;

  private Settled(List<Wording> wordings) {
    this.wordings = wordings;
  }

  /** The same wordings, in which these forms are those that {@code columns} tell. */
  static List<Wording> in(List<Wording> wordings, List<int[]> columns) {
    Settled settled = new Settled(wordings);
    List<Map<Integer, String>> told = new ArrayList<>();
    wordings.forEach(wording -> told.add(new HashMap<>()));
    for (int[] column : columns) {
      settled.tell(column, told);
    }
    List<Wording> result = new ArrayList<>();
    for (int r = 0; r < wordings.size(); r++) {
      result.add(told.get(r).isEmpty() ? wordings.get(r) : settled.with(r, told.get(r)));
    }
    return result;
  }

  private void tell(int[] column, List<Map<Integer, String>> told) {
    Set<String> sure = new HashSet<>();
    List<Integer> open = new ArrayList<>();
    for (int r = 0; r < column.length; r++) {
      if (column[r] >= 0) {
        if (isContracted(r, column[r]) || isMasked(form(r, column[r]))) {
          open.add(r);
        } else {
          sure.add(form(r, column[r]));
        }
      }
    }
    if (sure.size() == 1) {
      String only = sure.iterator().next();
      for (int r : open) {
        String form = form(r, column[r]);
        if (only.equals(SHORT_FOR.get(form)) || isMasked(form) && fits(form, only)) {
          told.get(r).put(column[r], only);
        }
      }
    }
  }

  private String form(int reading, int word) {
    return wordings.get(reading).words().get(word).form();
  }

  /** Whether the word is the second half of one that is printed with an apostrophe. */
  private boolean isContracted(int reading, int word) {
    List<NormalWord> words = wordings.get(reading).words();
    return SHORT_FOR.containsKey(words.get(word).form())
        && word > 0
        && words.get(word - 1).to() > words.get(word).from();
  }

  private static boolean isMasked(String form) {
    return form.indexOf('*') > 0;
  }

  /** Whether {@code word} begins and ends as the masked {@code form} does. */
  private static boolean fits(String form, String word) {
    String start = form.substring(0, form.indexOf('*'));
    String end = form.substring(form.lastIndexOf('*') + 1);
    return word.length() > start.length() + end.length()
        && word.startsWith(start)
        && word.endsWith(end);
  }

  private Wording with(int reading, Map<Integer, String> told) {
    Wording wording = wordings.get(reading);
    List<NormalWord> words = new ArrayList<>(wording.words());
    told.forEach((word, form) ->
        words.set(word, new NormalWord(form, words.get(word).from(), words.get(word).to())));
    return new Wording(
        wording.account(),
        wording.text(),
        wording.tokens(),
        wording.pieceOf(),
        words,
        wording.names());
  }
}
