package org.variorum.collation;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.variorum.collation.Difference.Touch;
import org.variorum.language.WordClass;

/** What a change bears on, by the words that not all readings have. */
final class Touches {

  private static final Set<String> NEGATIONS =
      Set.of("not", "never", "no", "none", "nobody", "nothing", "neither", "nor", "without");

  private static final Set<String> DATES =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "today",
          "yesterday",
          "tomorrow",
          "tonight");

  private Touches() {}

  /** What the columns {@code [from, to)} bear on, where readings part. */
  static Set<Touch> of(Grid grid, int from, int to) {
    Set<Touch> touches = EnumSet.noneOf(Touch.class);
    for (int c = from; c < to; c++) {
      if (grid.isWord(c) && parts(grid, c)) {
        for (int r = 0; r < grid.readings(); r++) {
          if (grid.has(r, c)) {
            word(grid, r, c, touches);
          }
        }
      }
    }
    if (touches.contains(Touch.CONTENT)) {
      touches.remove(Touch.FUNCTION);
    }
    return touches;
  }

  private static boolean parts(Grid grid, int column) {
    Set<String> forms = new HashSet<>();
    boolean missing = false;
    for (int r = 0; r < grid.readings(); r++) {
      if (grid.has(r, column)) {
        forms.add(grid.normal(r, column));
      } else {
        missing = true;
      }
    }
    return missing || forms.size() > 1;
  }

  private static void word(Grid grid, int reading, int column, Set<Touch> touches) {
    for (String form : List.of(grid.normal(reading, column).split(" ", -1))) {
      touches.add(of(form, grid.print(reading, column), startsSentence(grid, reading, column)));
    }
  }

  static boolean isNegation(String form) {
    return NEGATIONS.contains(form) || WordClass.of(form) == WordClass.NEGATION;
  }

  private static Touch of(String form, String printed, boolean first) {
    if (NEGATIONS.contains(form)) {
      return Touch.NEGATION;
    }
    if (DATES.contains(form)) {
      return Touch.DATE;
    }
    if (Character.isDigit(form.isEmpty() ? ' ' : form.charAt(0)) || form.equals("percent")) {
      return Touch.NUMBER;
    }
    return switch (WordClass.of(form)) {
      case NEGATION -> Touch.NEGATION;
      case MODAL -> Touch.MODALITY;
      case HEDGE -> Touch.HEDGE;
      case SUBJECT_PRONOUN, OBJECT_PRONOUN, DETERMINER, PREPOSITION, CONJUNCTION, AUXILIARY ->
          Touch.FUNCTION;
      case ADVERB -> form.endsWith("ly") ? Touch.CONTENT : Touch.FUNCTION;
      case OPEN -> !first && isCapital(printed) ? Touch.NAME : Touch.CONTENT;
    };
  }

  private static boolean isCapital(String printed) {
    return !printed.isEmpty()
        && Character.isUpperCase(printed.codePointAt(0))
        && !printed.toUpperCase(Locale.ROOT).equals(printed.toLowerCase(Locale.ROOT));
  }

  private static boolean startsSentence(Grid grid, int reading, int column) {
    return FirstWords.startsSentence(grid, reading, column);
  }
}
