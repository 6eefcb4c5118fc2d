package org.variorum.quantity;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.quantity.Nouns.Noun;

/**
 * Finds the noun behind a figure without a grammar: the first that is listed or looks like a
 * plural, and of several in a row the last ({@code two sports cars}).
 */
final class HeadNoun {

  /** Adjectives and the like between a figure and its noun, at most. */
  private static final int FARTHEST = 5;

  /** What ends the words that belong to a figure. */
  static final Set<String> STOPS =
      Set.of(
          ("a an the this that these those his her its their our my your and or but nor as if than"
                  + " then so because while when where who whom whose which what how in on at by for"
                  + " from to with without within into onto of off over under after before during"
                  + " through between among against about near since until per via inside outside"
                  + " across along around behind above below up down out toward towards is are was"
                  + " were be been being am has have had having do does did will would can could may"
                  + " might must shall should not no he she it they we you i him them us me there"
                  + " here said says say told tells killed injured wounded hurt died dead arrested"
                  + " detained missing got went came made took left fell rose won lost each every"
                  + " ago later earlier today yesterday tomorrow")
              .split(" ", -1));

  private static final Set<String> DETERMINERS =
      Set.of("the", "these", "those", "his", "her", "its", "their", "our", "my");

  private HeadNoun() {}

  /**
   * What an amount that ends before word {@code i} counts, or null.
   *
   * @param one whether the noun is singular: only a listed one is then believed
   */
  static @Nullable Counted after(Words words, int i, boolean one, Nouns nouns) {
    int at = i;
    boolean singular = one;
    if (words.is(at, "of")) {
      boolean whole = words.in(at + 1, DETERMINERS);
      at = whole ? at + 2 : at + 1;
      singular = singular && !whole;
    }
    for (int k = at; k < at + FARTHEST; k++) {
      if (ends(words, k)) {
        return null;
      }
      Noun noun = singular ? nouns.singular(words.key(k)) : plural(words, k, nouns);
      if (noun != null) {
        return singular ? last(words, k, noun, nouns) : lastPlural(words, k, noun, nouns);
      }
    }
    return null;
  }

  /**
   * The noun of the phrase that begins at word {@code i}, in whichever number: {@code of stolen
   * jewelry}; only a listed one or a plural, and never one that is part of a name; or null.
   */
  static @Nullable Counted phrase(Words words, int i, Nouns nouns) {
    int at = words.in(i, DETERMINERS) ? i + 1 : i;
    for (int k = at; k < at + FARTHEST && !ends(words, k); k++) {
      Noun noun = either(words, k, nouns);
      if (noun != null && !words.capital(k) && !isOwner(words, k)) {
        int last = k;
        Noun head = noun;
        Noun next =
            ends(words, k + 1) || isOwner(words, k + 1) ? null : either(words, k + 1, nouns);
        if (next != null) {
          last = k + 1;
          head = next;
        }
        return counted(words, last, head);
      }
    }
    return null;
  }

  private static @Nullable Noun either(Words words, int i, Nouns nouns) {
    Noun noun = nouns.singular(words.key(i));
    return noun == null ? plural(words, i, nouns) : noun;
  }

  private static @Nullable Noun plural(Words words, int i, Nouns nouns) {
    Noun listed = nouns.listedPlural(words.key(i));
    return listed == null ? Nouns.unlisted(words.key(i)) : listed;
  }

  /** {@code one police officer}: a listed noun may be followed by another. */
  private static Counted last(Words words, int i, Noun noun, Nouns nouns) {
    Noun next = ends(words, i + 1) ? null : nouns.singular(words.key(i + 1));
    return next == null || next.of() == CountedClass.OTHER
        ? counted(words, i, noun)
        : counted(words, i + 1, next);
  }

  private static Counted lastPlural(Words words, int i, Noun noun, Nouns nouns) {
    int last = i;
    Noun head = noun;
    for (int k = i + 1; k < i + 3 && !ends(words, k); k++) {
      Noun next = nouns.listedPlural(words.key(k));
      if (next == null || next.of() == CountedClass.OTHER && head.of() != CountedClass.OTHER) {
        break;
      }
      last = k;
      head = next;
    }
    return counted(words, last, head);
  }

  static Counted counted(Words words, int i, Noun noun) {
    return new Counted(words.span(i, i + 1), noun.singular(), noun.of());
  }

  /** {@code the bank's staff}: what follows is meant. */
  private static boolean isOwner(Words words, int i) {
    return words.is(i + 1, "'s") || words.is(i + 1, "'");
  }

  /** Whether the word cannot belong to what is counted any more. */
  static boolean ends(Words words, int i) {
    boolean owns = words.is(i, "'s") || words.is(i, "'");
    boolean america = words.is(i, "us") && words.capital(i);
    return !owns && !words.letters(i) || words.in(i, STOPS) && !america;
  }
}
