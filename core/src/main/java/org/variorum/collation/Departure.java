package org.variorum.collation;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.collation.Difference.Touch;
import org.variorum.text.Span;

/**
 * A place where printed words depart from the words as they were spoken, or as another prints them.
 *
 * @param kind how
 * @param touches what it bears on
 * @param printed what is printed there
 * @param spoken what was spoken there; null for words that were not found at all
 * @param shown whether readers can see it: by an ellipsis, brackets, or marks that close and open
 * @param apart how many words stand between those that are joined; 0 for all other kinds
 */
public record Departure(
    Kind kind, Set<Touch> touches, Side printed, @Nullable Side spoken, boolean shown, int apart) {

  /** How printed words depart from spoken ones. */
  public enum Kind {
    /** Words that were spoken are left out. */
    OMISSION,
    /** Other words. */
    WORDING,
    /** Words that were not spoken there. */
    ADDITION,
    /** An editor's words in brackets. */
    INSERTION,
    /** Words printed in another order than they were spoken in. */
    ORDER,
    /** Words printed as one that were spoken far apart, or in turns of different speakers. */
    JOIN,
    /** A negation stands just beside the words, and was cut off. */
    CLIP,
    /** Words given to another speaker. */
    SPEAKER,
    /** Words that were not found. */
    ABSENT
  }

  /**
   * What one of the two has.
   *
   * @param text as printed; empty where it lacks what the other has, and of words that are not told
   *     one by one: those between words that are joined
   * @param span its place in its text; an empty span marks where words are missing
   */
  public record Side(String text, Span span) {}

  /** What an editor must see first comes first; of equals, in the order of the printed words. */
  public static final Comparator<Departure> ORDER =
      Comparator.comparingInt(Departure::gravity)
          .thenComparing(departure -> departure.printed().span())
          .thenComparing(Departure::kind);

  /** Longer wordings are cut in the middle, in characters. */
  private static final int LONGEST = 72;

  /** Copies the set. */
  public Departure {
    touches = Collections.unmodifiableSet(touches.isEmpty() ? Set.of() : EnumSet.copyOf(touches));
    if (spoken == null && kind != Kind.ABSENT) {
      throw new IllegalArgumentException("only what was not found was spoken nowhere");
    }
  }

  /** Whether words are missing, or stand together, and nothing shows it. */
  public boolean hidden() {
    return (kind == Kind.OMISSION || kind == Kind.JOIN) && !shown;
  }

  /** Whether an editor must look: what it says may be other than what was said. */
  public boolean grave() {
    return gravity() < 8;
  }

  /** The rank of it: 0 is gravest. */
  public int gravity() {
    int rank =
        touches.contains(Touch.NEGATION)
            ? 0
            : touches.stream().anyMatch(Departure::isFact)
                ? 2
                : touches.contains(Touch.CONTENT) ? 4 : 6;
    return switch (kind) {
      case SPEAKER -> 0;
      case OMISSION -> shown ? rank + 8 : rank;
      case WORDING, ADDITION -> rank + 1;
      case CLIP -> 2;
      case JOIN -> shown ? 15 : 5;
      case ORDER -> 8;
      case INSERTION -> 16;
      case ABSENT -> 20;
    };
  }

  private static boolean isFact(Touch touch) {
    return switch (touch) {
      case NUMBER, NAME, DATE, MODALITY, HEDGE -> true;
      case NEGATION, FUNCTION, CONTENT -> false;
    };
  }

  /**
   * It in words, as a sentence without its period.
   *
   * @param who prints the words: outlets, at least one
   * @param where the others stand: {@code the record}
   */
  public String sentence(List<String> who, String where) {
    String there = spoken == null ? "" : spoken.text();
    String here = quote(printed.text());
    Subject they = new Subject(who);
    return switch (kind) {
      case OMISSION ->
          they.then("leaves", "leave")
              + " out "
              + quote(there)
              + (shown ? " and " + they.verb("shows", "show") + " it" : " without showing it");
      case WORDING ->
          they.then("has", "have") + " " + here + " where " + where + " has " + quote(there);
      case ADDITION ->
          there.isEmpty()
              ? they.then("adds", "add") + " " + here + ", which " + where + " does not have"
              : they.then("has", "have") + " " + here + " where " + where + " marks an omission";
      case INSERTION ->
          they.then("puts", "put")
              + " "
              + here
              + (there.isEmpty() ? " in" : " in place of " + quote(there));
      case ORDER -> they.then("has", "have") + " " + here + " in another order than " + where;
      case JOIN -> they.then("joins", "join") + " words that stand apart in " + where + between();
      case CLIP ->
          they.then("cuts", "cut") + " off " + quote(there) + ", which may turn the words round";
      case SPEAKER ->
          they.then("gives", "give")
              + " to "
              + printed.text()
              + " what "
              + where
              + " gives to "
              + there;
      case ABSENT -> they.then("has", "have") + " " + here + ", which was not found in " + where;
    };
  }

  private String between() {
    String words = apart == 1 ? " word between" : " words between";
    return (apart == 0 ? "" : ", with " + apart + words)
        + (shown ? ", and it shows" : ", without showing it");
  }

  /** Who does something, and the form of the verb that goes with them. */
  private record Subject(List<String> who) {

    String then(String one, String many) {
      String names =
          who.size() == 1
              ? who.getFirst()
              : String.join(", ", who.subList(0, who.size() - 1)) + " and " + who.getLast();
      return names + " " + verb(one, many);
    }

    String verb(String one, String many) {
      return who.size() == 1 ? one : many;
    }
  }

  private static String quote(String words) {
    String text = words.strip();
    if (text.length() <= LONGEST) {
      return "“" + text + "”";
    }
    int head = text.lastIndexOf(' ', LONGEST / 2);
    int tail = text.indexOf(' ', text.length() - LONGEST / 3);
    int first = whole(text, head < 0 ? LONGEST / 2 : head);
    int last = whole(text, tail < 0 ? text.length() - LONGEST / 3 : tail + 1);
    return "“" + text.substring(0, first) + " […] " + text.substring(last) + "”";
  }

  /** A place to cut that tears no surrogate pair. */
  private static int whole(String text, int place) {
    return Character.isLowSurrogate(text.charAt(place)) ? place - 1 : place;
  }
}
