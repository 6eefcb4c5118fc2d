package org.variorum.collation;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.variorum.collation.Difference.Touch;
import org.variorum.language.CalendarWords;
import org.variorum.language.WordClass;

/** What a change bears on, by the words that not all readings have. */
final class Touches {

  private static final Set<String> NEGATIONS =
      Set.of(
          "not",
          "never",
          "no",
          "none",
          "nobody",
          "nothing",
          "nowhere",
          "neither",
          "nor",
          "without",
          "hardly",
          "barely",
          "scarcely",
          "ain't");

  /** Days that are named from today. */
  private static final Set<String> DAYS = Set.of("today", "yesterday", "tomorrow", "tonight");

  /** What makes a statement less sure, or less general, beside what {@link WordClass} knows. */
  private static final Set<String> HEDGES =
      Set.of(
          "sometimes",
          "often",
          "usually",
          "generally",
          "typically",
          "partly",
          "partially",
          "mostly",
          "largely",
          "mainly",
          "virtually",
          "practically",
          "potentially",
          "arguably",
          "evidently",
          "purportedly",
          "ostensibly",
          "alleged",
          "presumed",
          "supposed",
          "suspected",
          "apparent",
          "possible",
          "likely",
          "unlikely",
          "probable");

  /** {@code I think}, {@code we believe}: a hedge where the speaker says it of himself. */
  private static final Set<String> OPINIONS =
      Set.of("think", "believe", "guess", "suppose", "suspect", "feel", "assume", "imagine");

  private static final Set<String> SELVES = Set.of("i", "we");

  /** Figures that are words of quantity: scales and shares. */
  private static final Set<String> QUANTITIES =
      Set.of(
          "percent",
          "hundred",
          "thousand",
          "million",
          "billion",
          "trillion",
          "dozen",
          "half",
          "hundreds",
          "thousands",
          "millions",
          "billions",
          "dozens",
          "twice",
          "double",
          "third",
          "quarter",
          "first",
          "second",
          "fifth");

  private final Grid grid;

  private Touches(Grid grid) {
    this.grid = grid;
  }

  /** What the columns {@code [from, to)} bear on, where readings part. */
  static Set<Touch> of(Grid grid, int from, int to) {
    Set<Touch> touches = EnumSet.noneOf(Touch.class);
    for (int c = from; c < to; c++) {
      if (grid.isWord(c) && parts(grid, c)) {
        for (int r = 0; r < grid.readings(); r++) {
          if (grid.has(r, c)) {
            new Touches(grid).cell(r, c, touches);
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

  static boolean isNegation(String form) {
    return NEGATIONS.contains(form) || WordClass.of(form) == WordClass.NEGATION;
  }

  private void cell(int reading, int column, Set<Touch> touches) {
    for (String form : List.of(grid.normal(reading, column).split(" ", -1))) {
      touches.add(word(form, reading, column));
    }
  }

  private Touch word(String form, int reading, int column) {
    String printed = grid.print(reading, column);
    boolean capital = isCapital(printed);
    boolean first = FirstWords.startsSentence(grid, reading, column);
    if (isNegation(form)) {
      return Touch.NEGATION;
    }
    boolean named =
        CalendarWords.has(form) && (!CalendarWords.mayBeWord(form) || capital && !first);
    if (named || DAYS.contains(form) || isYear(form) && form.equals(printed)) {
      return Touch.DATE;
    }
    boolean pronoun = form.equals("1") && printed.equalsIgnoreCase("one");
    if (!pronoun && isFigure(form) || QUANTITIES.contains(form)) {
      return Touch.NUMBER;
    }
    if (isHedge(form, reading, column)) {
      return Touch.HEDGE;
    }
    if (pronoun) {
      return Touch.FUNCTION;
    }
    return switch (WordClass.of(form)) {
      case NEGATION -> Touch.NEGATION;
      case MODAL -> Touch.MODALITY;
      case HEDGE -> Touch.HEDGE;
      case SUBJECT_PRONOUN, OBJECT_PRONOUN, DETERMINER, PREPOSITION, CONJUNCTION, AUXILIARY ->
          Touch.FUNCTION;
      case ADVERB -> form.endsWith("ly") ? Touch.CONTENT : Touch.FUNCTION;
      case OPEN -> isName(reading, column, capital && !first) ? Touch.NAME : Touch.CONTENT;
    };
  }

  private boolean isHedge(String form, int reading, int column) {
    int before = grid.wordBefore(reading, column);
    boolean opinion =
        OPINIONS.contains(form) && before >= 0 && SELVES.contains(grid.normal(reading, before));
    return opinion || HEDGES.contains(form);
  }

  /** A word of a name that the account has, or a capital within a sentence. */
  private boolean isName(int reading, int column, boolean capitalInside) {
    return capitalInside
        || grid.wordings.get(reading).names().contains(grid.cell(reading, column).from());
  }

  private static boolean isFigure(String form) {
    return !form.isEmpty() && Character.isDigit(form.charAt(0));
  }

  /** {@code 1812}, {@code 2016}, {@code 1990s}: four figures that news means as a year. */
  private static boolean isYear(String form) {
    return form.matches("(?:1[5-9]|20)[0-9][0-9]s?");
  }

  private static boolean isCapital(String printed) {
    return !printed.isEmpty() && Character.isUpperCase(printed.codePointAt(0));
  }
}
