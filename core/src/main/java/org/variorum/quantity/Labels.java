package org.variorum.quantity;

import java.util.Set;
import org.variorum.name.Entity;

/** Figures that number something instead of counting it: sections, flights, houses, scores. */
final class Labels {

  /** Behind these a figure is a number that something bears. */
  private static final Set<String> NUMBERED =
      Set.of(
          ("section sections chapter page pages no nos article route highway interstate flight gate"
                  + " room apartment apt suite channel version volume vol part episode season level"
                  + " phase stage line terminal runway platform lot box size item amendment"
                  + " proposition prop act round game week day lane exit district ward precinct zone"
                  + " psalm boeing airbus apollo windows iphone ipad playstation xbox model mark"
                  + " pier bus hwy rte tel phone fax zip code category tier grade class type number"
                  + " division group title super formula table figure fig studio unit row block"
                  + " top rank ranked")
              .split(" ", -1));

  private static final Set<String> STREETS =
      Set.of(
          "street",
          "st",
          "avenue",
          "ave",
          "road",
          "rd",
          "boulevard",
          "blvd",
          "drive",
          "lane",
          "way",
          "court",
          "place",
          "square",
          "terrace",
          "parkway",
          "highway");

  private static final int LONGEST_STREET = 4;

  private Labels() {}

  /** Whether the figure from word {@code from} to before {@code to} is no count. */
  static boolean isLabel(Words words, int from, int to) {
    return words.digits(from)
        && (isNumbered(words, from)
            || isPartOfMore(words, from, to)
            || isAddress(words, to)
            || isHour(words, to)
            || afterName(words, from, to)
            || isYear(words, from, to));
  }

  private static boolean isNumbered(Words words, int from) {
    int before = words.is(from - 1, ".") ? from - 2 : from - 1;
    return words.in(before, NUMBERED) || words.is(from - 1, "#");
  }

  /** {@code 102-98}, {@code 3–1}, {@code 555-0143}: a score or a number to call. */
  private static boolean isPartOfMore(Words words, int from, int to) {
    boolean before =
        words.hyphened(from)
            || isDash(words, from - 1) && words.digits(from - 2) && words.glued(from);
    boolean after =
        words.hyphened(to) && words.digits(to)
            || isDash(words, to) && words.glued(to) && words.digits(to + 1)
            || words.is(to, ")") && words.digits(to + 1);
    return before || after || isBroken(words, from - 2) || isBroken(words, to - 1);
  }

  /** {@code 11. 1 points}: a figure in pieces, whichever way it came apart. */
  private static boolean isBroken(Words words, int i) {
    return words.digits(i)
        && (words.is(i + 1, ".") || words.is(i + 1, ":"))
        && words.glued(i + 1)
        && words.digits(i + 2);
  }

  private static boolean isDash(Words words, int i) {
    return words.is(i, "–") || words.is(i, "-");
  }

  /** {@code 10 a. m.}, where its date was not found. */
  private static boolean isHour(Words words, int to) {
    return (words.is(to, "a") || words.is(to, "p"))
            && words.is(to + 1, ".")
            && words.is(to + 2, "m")
        || words.is(to, "am")
        || words.is(to, "pm")
        || words.is(to, "o'clock");
  }

  /** {@code 350 Main Street}. */
  private static boolean isAddress(Words words, int to) {
    for (int k = to; k < to + LONGEST_STREET && words.capital(k); k++) {
      if (isStreet(words, k)) {
        return true;
      }
    }
    return false;
  }

  static boolean isStreet(Words words, int i) {
    return words.capital(i) && words.in(i, STREETS);
  }

  /** {@code Toyota 86}: behind the name of a thing a figure belongs to the name. */
  private static boolean afterName(Words words, int from, int to) {
    Entity.Type type = words.named(from - 1);
    return type != null
        && switch (type) {
          case PERSON, PLACE -> HeadNoun.ends(words, to) && !words.in(to, HeadNoun.STOPS);
          case ORGANIZATION, WORK, OTHER -> true;
        };
  }

  private static final Set<String> PERSONS = Set.of("people", "men", "women", "children");

  private static final Set<String> BEFORE_YEARS =
      Set.of(
          "in", "since", "by", "until", "till", "from", "during", "before", "after", "the", "of");

  /** Four figures that are set off by nothing may be a year. */
  private static boolean isYear(Words words, int from, int to) {
    String key = words.key(from);
    boolean year =
        to == from + 1 && key.length() == 4 && (key.charAt(0) == '1' || key.charAt(0) == '2');
    if (!year || key.indexOf('.') >= 0) {
      return false;
    }
    return words.in(to, PERSONS)
        ? words.in(from - 1, BEFORE_YEARS)
        : Nouns.unlisted(words.key(to)) == null && !Fates.isTold(words, to);
  }
}
