package org.variorum.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** English words for numbers, and the figures that mean the same. Thread-safe. */
public final class NumberWords {

  private static final List<String> NUMERALS =
      List.of(
          "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
              .concat(" fifteen sixteen seventeen eighteen nineteen")
              .split(" ", -1));

  private static final List<String> TENS =
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

  private static final List<String> ORDINALS =
      List.of(
          "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
              .concat(" thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth")
              .concat(" nineteenth twentieth")
              .split(" ", -1));

  private static final int HUNDRED = 100;
  private static final int THOUSAND = 1000;

  private final Map<String, Integer> small = new HashMap<>();
  private final Map<String, String> ordinals = new HashMap<>();
  private final Map<String, Integer> ranks = new HashMap<>();

  /** Knows the numbers below a million. */
  public NumberWords() {
    for (int i = 0; i < NUMERALS.size(); i++) {
      small.put(NUMERALS.get(i), i);
    }
    for (int i = 0; i < TENS.size(); i++) {
      int ten = 20 + 10 * i;
      ranks.put(TENS.get(i).replaceFirst("y$", "ieth"), ten);
      small.put(TENS.get(i), ten);
      for (int one = 1; one < 10; one++) {
        small.put(TENS.get(i) + "-" + NUMERALS.get(one), ten + one);
      }
    }
    for (int i = 0; i < ORDINALS.size(); i++) {
      ordinals.put(i + 1 + ending(i + 1), ORDINALS.get(i));
      ranks.put(ORDINALS.get(i), i + 1);
    }
  }

  private static String ending(int number) {
    return switch (number) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }

  /** The figure of a single word: {@code twenty-one} is 21. */
  public Optional<String> figure(String word) {
    return Optional.ofNullable(small.get(word)).map(String::valueOf);
  }

  /** The word of an ordinal in figures, null where it has none: {@code 3rd} is third. */
  public @Nullable String ordinal(String figures) {
    return ordinals.get(figures);
  }

  /** The words with which a number or an ordinal can begin. */
  public Set<String> beginnings() {
    Set<String> beginnings = new HashSet<>(small.keySet());
    beginnings.addAll(ranks.keySet());
    return beginnings;
  }

  /** The place in an order that a single word names: {@code third} is 3. */
  public Optional<Integer> rank(String word) {
    return Optional.ofNullable(ranks.get(word));
  }

  /**
   * A number in several words.
   *
   * @param figure in figures
   * @param words how many words it takes
   */
  public record Several(String figure, int words) {}

  /**
   * The number that {@code words} begin with, if it takes several of them: {@code two hundred and
   * fifty}, {@code a thousand}, {@code twenty five}.
   */
  public @Nullable Several several(List<String> words) {
    Parse parse = new Parse(words);
    int value = parse.belowThousand();
    if (value >= 0 && parse.take("thousand")) {
      int rest = parse.rest();
      value = value * THOUSAND + rest;
    }
    return value < 0 || parse.at < 2 ? null : new Several(Integer.toString(value), parse.at);
  }

  /** Reads on as long as words belong to one number. */
  private final class Parse {
    private final List<String> words;
    private int at;

    Parse(List<String> words) {
      this.words = words;
    }

    private String word(int ahead) {
      return at + ahead < words.size() ? words.get(at + ahead) : "";
    }

    boolean take(String word) {
      boolean here = word(0).equals(word);
      at += here ? 1 : 0;
      return here;
    }

    /** The number below a thousand that stands here, or -1. */
    int belowThousand() {
      int value = belowHundred();
      boolean scale = word(1).equals("hundred") || word(1).equals("thousand");
      if (value < 0 && scale && word(0).equals("a")) {
        at++;
        value = 1;
      }
      if (value > 0 && value < 10 && take("hundred")) {
        value = value * HUNDRED + rest();
      }
      return value;
    }

    /** What is added to hundreds or thousands: {@code and fifty}, {@code fifty}; 0 if nothing. */
    int rest() {
      boolean and = word(0).equals("and");
      int start = at;
      at += and ? 1 : 0;
      int rest = small.containsKey(word(0)) ? belowThousand() : -1;
      if (rest < 0) {
        at = start;
      }
      return Math.max(rest, 0);
    }

    private int belowHundred() {
      Integer value = small.get(word(0));
      if (value == null) {
        return -1;
      }
      at++;
      Integer one = small.get(word(0));
      if (value >= 20 && value % 10 == 0 && one != null && one > 0 && one < 10) {
        at++;
        return value + one;
      }
      return value;
    }
  }
}
