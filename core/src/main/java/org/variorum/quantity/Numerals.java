package org.variorum.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.language.NumberWords;

/** Reads one number, in figures or in words, with what multiplies it: {@code 1.2 million}. */
final class Numerals {

  /**
   * A number.
   *
   * @param to the word after it
   * @param value what it says
   * @param figures whether it is written in figures
   * @param scaled whether a word or letter multiplies it
   * @param grouped whether its thousands are set off
   */
  record Numeral(int to, BigDecimal value, boolean figures, boolean scaled, boolean grouped) {

    /** The same number, the word that multiplies it taken from another one: {@code 1-2 million}. */
    Numeral times(BigDecimal factor) {
      return new Numeral(to, value.multiply(factor), figures, true, grouped);
    }
  }

  static final Map<String, BigDecimal> SCALES =
      Map.ofEntries(
          Map.entry("dozen", BigDecimal.valueOf(12)),
          Map.entry("hundred", BigDecimal.valueOf(100)),
          Map.entry("thousand", BigDecimal.valueOf(1000)),
          Map.entry("lakh", BigDecimal.valueOf(100_000)),
          Map.entry("million", BigDecimal.valueOf(1_000_000)),
          Map.entry("mln", BigDecimal.valueOf(1_000_000)),
          Map.entry("crore", BigDecimal.valueOf(10_000_000)),
          Map.entry("billion", BigDecimal.valueOf(1_000_000_000)),
          Map.entry("bn", BigDecimal.valueOf(1_000_000_000)),
          Map.entry("trillion", BigDecimal.valueOf(1_000_000_000_000L)),
          Map.entry("tn", BigDecimal.valueOf(1_000_000_000_000L)));

  /** Letters that multiply only a figure to which they stick: {@code $85m}. */
  static final Map<String, BigDecimal> LETTERS =
      Map.of(
          "k", BigDecimal.valueOf(1000),
          "m", BigDecimal.valueOf(1_000_000),
          "mn", BigDecimal.valueOf(1_000_000),
          "b", BigDecimal.valueOf(1_000_000_000));

  /** Behind these {@code m} is no metre: {@code 1.5m people}. */
  private static final Set<String> COUNTED_IN_MILLIONS =
      Set.of(
          ("people men women children adults pupils students voters workers jobs homes households"
                  + " families users customers patients visitors passengers viewers followers members"
                  + " residents citizens migrants refugees tonnes tons barrels litres gallons copies"
                  + " cars vehicles vaccines doses tests votes acres hectares shares tickets times"
                  + " views")
              .split(" ", -1));

  private static final Map<String, BigDecimal> PARTS =
      Map.of("½", new BigDecimal("0.5"), "¼", new BigDecimal("0.25"), "¾", new BigDecimal("0.75"));

  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** Nothing that news counts is as large. */
  private static final BigDecimal LIMIT = BigDecimal.TEN.pow(18);

  /** No number in words takes more of them. */
  private static final int LONGEST = 12;

  private static final Pattern PLAIN = Pattern.compile("\\d{1,18}(\\.\\d{1,6})?");
  private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(,\\d{3}){1,5}(\\.\\d{1,6})?");
  private static final Pattern INDIAN = Pattern.compile("\\d{1,2}(,\\d{2}){1,6},\\d{3}");
  private static final Pattern EUROPEAN =
      Pattern.compile("\\d{1,3}(\\.\\d{3}){2,5}(,\\d{1,2})?|\\d{1,3}\\.\\d{3},\\d{1,2}");
  private static final Pattern DECIMAL_COMMA = Pattern.compile("\\d{1,3},\\d{1,2}");

  private final NumberWords inWords = new NumberWords();

  /** The words with which a number or an ordinal can begin. */
  Set<String> beginnings() {
    return inWords.beginnings();
  }

  /** The place in an order that the word names, or null. */
  @Nullable Integer rank(String word) {
    return inWords.rank(word).orElse(null);
  }

  /** The number of a single word, or null. */
  @Nullable BigDecimal figure(String word) {
    return inWords.figure(word).map(BigDecimal::new).orElse(null);
  }

  /** Whether the word names the years of a decade: {@code fifties}. */
  boolean isDecade(String word) {
    return word.endsWith("ties") && figure(word.substring(0, word.length() - 3) + "y") != null;
  }

  /** The number that begins at word {@code i}, or null; {@code money} if a currency precedes it. */
  @Nullable Numeral at(Words words, int i, boolean money) {
    Numeral plain = words.digits(i) ? figures(words, i) : words.letters(i) ? words(words, i) : null;
    if (plain == null) {
      return null;
    }
    Numeral scaled = scaled(words, plain, money);
    return scaled == null || scaled.value().compareTo(LIMIT) >= 0 ? null : scaled;
  }

  private static @Nullable Numeral figures(Words words, int i) {
    char before = words.charAt(words.start(i) - 1);
    char after = words.charAt(words.end(i));
    boolean joined = Character.isLetter(before) || "^_#/\\:.,'’+".indexOf(before) >= 0;
    if (joined || after == '^' || after == '/' || after == ':') {
      return null;
    }
    int to = i + 1;
    String digits = words.key(i);
    boolean grouped = false;
    int next = nextGroup(words, to);
    while (next > 0) {
      digits += words.key(next - 1);
      grouped = true;
      to = next;
      next = nextGroup(words, to);
      if (digits.length() > LONGEST * 2) {
        return null;
      }
    }
    BigDecimal value = value(digits);
    if (value == null) {
      return null;
    }
    grouped |= digits.indexOf(',') > 0;
    BigDecimal part = PARTS.get(words.key(to));
    if (part != null) {
      return new Numeral(to + 1, value.add(part), true, false, grouped);
    }
    return new Numeral(to, value, true, false, grouped);
  }

  /**
   * The word after the next group of three figures, or -1: behind a thin space, or behind a comma
   * and a space, as conversions leave it ({@code 2, 000}).
   */
  private static int nextGroup(Words words, int i) {
    boolean comma = words.is(i, ",") && words.glued(i);
    int group = comma ? i + 1 : i;
    boolean apart = comma ? words.start(i) + 2 == start(words, group) : isThinSpace(words, group);
    boolean three = words.digits(group) && words.key(group).length() == 3;
    return three && apart && words.key(i - 1).length() <= 3 ? group + 1 : -1;
  }

  private static int start(Words words, int i) {
    return i < words.size() ? words.start(i) : -1;
  }

  private static boolean isThinSpace(Words words, int i) {
    if (i >= words.size()) {
      return false;
    }
    char between = words.charAt(words.start(i) - 1);
    return words.start(i) == words.end(i - 1) + 1
        && (between == '\u00a0' || between == '\u202f' || between == '\u2009');
  }

  /** The value of figures with whatever sets off their thousands, or null. */
  static @Nullable BigDecimal value(String digits) {
    boolean padded = digits.length() > 1 && digits.charAt(0) == '0' && digits.charAt(1) != '.';
    if (padded || digits.length() > 30) {
      return null;
    }
    if (PLAIN.matcher(digits).matches()) {
      return new BigDecimal(digits);
    }
    if (GROUPED.matcher(digits).matches() || INDIAN.matcher(digits).matches()) {
      return new BigDecimal(digits.replace(",", ""));
    }
    if (EUROPEAN.matcher(digits).matches()) {
      return new BigDecimal(digits.replace(".", "").replace(',', '.'));
    }
    return DECIMAL_COMMA.matcher(digits).matches()
        ? new BigDecimal(digits.replace(',', '.'))
        : null;
  }

  private @Nullable Numeral words(Words words, int i) {
    String first = words.key(i);
    boolean article = first.equals("a") || first.equals("an");
    if (article && SCALES.containsKey(words.key(i + 1))) {
      return new Numeral(i + 1, BigDecimal.ONE, false, false, false);
    }
    if (first.equals("half") && words.is(i + 1, "a") && SCALES.containsKey(words.key(i + 2))) {
      return new Numeral(i + 2, HALF, false, false, false);
    }
    if (inWords.figure(first).isEmpty()) {
      return null;
    }
    List<String> ahead = new ArrayList<>();
    for (int k = i; k < i + LONGEST && words.letters(k); k++) {
      ahead.add(words.key(k));
    }
    NumberWords.Several several = inWords.several(ahead);
    if (several != null) {
      int to = i + several.words();
      return new Numeral(to, new BigDecimal(several.figure()), false, false, false);
    }
    BigDecimal value = figure(first);
    return value == null ? null : new Numeral(i + 1, value, false, false, false);
  }

  private static @Nullable Numeral scaled(Words words, Numeral plain, boolean money) {
    int to = plain.to();
    BigDecimal value = plain.value();
    boolean half = words.is(to, "and") && words.is(to + 1, "a") && words.is(to + 2, "half");
    if (half) {
      value = value.add(HALF);
      to += 3;
    }
    int scales = 0;
    BigDecimal scale = SCALES.get(words.key(to));
    while (scale != null && scales < 2) {
      value = value.multiply(scale);
      to++;
      scales++;
      scale = SCALES.get(words.key(to));
    }
    if (scale != null) {
      return null;
    }
    if (scales == 0 && words.glued(to) && plain.figures() && words.letters(to)) {
      scale = LETTERS.get(words.key(to));
      boolean multiplies =
          scale != null && (money || !words.is(to, "m") || words.in(to + 1, COUNTED_IN_MILLIONS));
      return multiplies && scale != null
          ? new Numeral(to + 1, value.multiply(scale), true, true, plain.grouped())
          : plain;
    }
    return new Numeral(to, value, plain.figures(), scales > 0, plain.grouped());
  }
}
