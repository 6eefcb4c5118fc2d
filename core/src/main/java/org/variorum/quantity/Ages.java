package org.variorum.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.name.Entity;
import org.variorum.name.Mention;
import org.variorum.quantity.Nouns.Noun;
import org.variorum.quantity.Quantity.Kind;
import org.variorum.quantity.Rule.Place;

/** How old somebody or something is, in years. */
final class Ages {

  private static final String UNIT = "year";

  /** Nobody is older, whatever stands between commas. */
  private static final BigDecimal OLDEST = BigDecimal.valueOf(120);

  private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

  private static final Set<String> BE = Set.of("was", "is", "turned", "turns", "turning");
  private static final Set<String> WHO = Set.of("he", "she", "who");
  private static final Set<String> ENDS =
      Set.of(".", ",", ";", "when", "and", "\"", "at", Words.BREAK);
  private static final Set<String> WHOSE = Set.of("his", "her", "their");

  private Ages() {}

  /** {@code 85-year-old}, {@code 85 years old}, {@code 85 years of age}. */
  static @Nullable Match yearsOld(Place place) {
    Amount amount = place.amount();
    if (amount == null || amount.money() != null) {
      return null;
    }
    Words words = place.words();
    int at = amount.to();
    boolean months = words.is(at, "month") || words.is(at, "months");
    if (!months && !words.is(at, "year") && !words.is(at, "years")) {
      return null;
    }
    boolean old = words.is(at + 1, "old") || words.is(at + 1, "olds");
    boolean ofAge = words.is(at + 1, "of") && words.is(at + 2, "age");
    if (!old && !ofAge) {
      return null;
    }
    Range range = months ? inYears(amount.range()) : amount.range();
    int to = old ? at + 2 : at + 3;
    return new Match(place.at(), to, Kind.AGE, range, UNIT, whose(place, to), "");
  }

  private static Range inYears(Range months) {
    BigDecimal min = months.min();
    BigDecimal max = months.max();
    return new Range(
        min == null ? null : min.divide(MONTHS, MathContext.DECIMAL32),
        max == null ? null : max.divide(MONTHS, MathContext.DECIMAL32),
        months.approximate());
  }

  /** Whom it describes: {@code an 85-year-old retired teacher}; or null. */
  private static @Nullable Counted whose(Place place, int to) {
    Words words = place.words();
    for (int k = to; k < to + 3 && !HeadNoun.ends(words, k); k++) {
      Noun noun = place.lists().nouns().singular(words.key(k));
      if (noun != null && !words.capital(k)) {
        return HeadNoun.counted(words, k, noun);
      }
    }
    return null;
  }

  /** {@code Ada Orr, 85,}, {@code Ada Orr (85)}, {@code the robber, 34,}. */
  static @Nullable Match apposition(Place place) {
    Words words = place.words();
    Amount amount = age(place);
    if (amount == null || !words.digits(place.at()) || place.from() != place.at()) {
      return null;
    }
    int to = amount.to();
    boolean bracket = words.is(place.at() - 1, "(") && words.is(to, ")");
    boolean commas =
        words.is(place.at() - 1, ",")
            && (words.is(to, ",") || words.is(to, ".") || words.is(to, ";"));
    Counted who = bracket || commas ? before(place, place.at() - 2) : null;
    return who == null ? null : new Match(place.at(), to, Kind.AGE, amount.range(), UNIT, who, "");
  }

  /** The person whose name or description ends with word {@code i}, or null. */
  private static @Nullable Counted before(Place place, int i) {
    Words words = place.words();
    Mention name = words.name(i).orElse(null);
    if (name != null) {
      return words.named(i) == Entity.Type.PERSON
          ? new Counted(name.span(), "person", CountedClass.PERSON)
          : null;
    }
    Noun noun = words.letters(i) ? place.lists().nouns().singular(words.key(i)) : null;
    return noun != null && noun.of() == CountedClass.PERSON
        ? HeadNoun.counted(words, i, noun)
        : null;
  }

  /** {@code aged 85}, {@code at the age of 85}, {@code at age 85}. */
  static @Nullable Match aged(Place place) {
    Words words = place.words();
    Amount amount = age(place);
    int before = place.from() - 1;
    boolean of = words.is(before, "of") && words.is(before - 1, "age");
    boolean said = of || words.is(before, "aged") || words.is(before, "age") || ages(place);
    return amount == null || !said
        ? null
        : new Match(place.at(), amount.to(), Kind.AGE, amount.range(), UNIT, null, "");
  }

  /** {@code children under 16}: behind persons, a bare figure that is bounded so is their age. */
  static @Nullable Match limit(Place place) {
    Words words = place.words();
    Amount amount = age(place);
    boolean limit = words.is(place.from(), "under") || words.is(place.from(), "over");
    if (amount == null || !limit || place.from() == place.at()) {
      return null;
    }
    Noun noun = place.lists().nouns().singular(words.key(place.from() - 1));
    noun = noun == null ? place.lists().nouns().listedPlural(words.key(place.from() - 1)) : noun;
    boolean bare =
        amount.style() == Amount.Style.FIGURES
            && HeadNoun.after(words, amount.to(), false, place.lists().nouns()) == null;
    return noun == null || noun.of() != CountedClass.PERSON || !bare
        ? null
        : new Match(
            place.at(),
            amount.to(),
            Kind.AGE,
            amount.range(),
            UNIT,
            HeadNoun.counted(words, place.from() - 1, noun),
            "");
  }

  private static boolean ages(Place place) {
    Words words = place.words();
    int before = place.from() - 1;
    return words.is(before, "ages")
        || words.is(before, "of") && words.is(before - 1, "ages") && words.is(before - 2, "the");
  }

  /** {@code She was 85.}, {@code he turned 50 and}. */
  static @Nullable Match predicate(Place place) {
    Words words = place.words();
    Amount amount = age(place);
    int verb = place.from() - 1;
    if (amount == null || !words.in(verb, BE) || !words.in(amount.to(), ENDS)) {
      return null;
    }
    if (words.in(verb - 1, WHO)) {
      return new Match(place.at(), amount.to(), Kind.AGE, amount.range(), UNIT, null, "");
    }
    boolean named = words.named(verb - 1) == Entity.Type.PERSON;
    Counted who = named ? before(place, verb - 1) : null;
    return who == null
        ? null
        : new Match(place.at(), amount.to(), Kind.AGE, amount.range(), UNIT, who, "");
  }

  private static @Nullable Amount age(Place place) {
    Amount amount = place.amount();
    return amount == null
            || amount.money() != null
            || amount.style() == Amount.Style.VAGUE
            || amount.value().compareTo(OLDEST) > 0
        ? null
        : amount;
  }

  /** {@code in his early 80s}, {@code in her eighties}. */
  static @Nullable Match decade(Place place) {
    Words words = place.words();
    int at = place.at();
    boolean part = words.is(at, "early") || words.is(at, "late") || words.is(at, "mid");
    int figure = part ? at + 1 : at;
    if (!words.in(at - 1, WHOSE) || !words.is(at - 2, "in")) {
      return null;
    }
    BigDecimal least = tens(words, figure, place.lists().numerals());
    if (least == null) {
      return null;
    }
    int to = words.digits(figure) ? figure + 2 : figure + 1;
    BigDecimal from =
        least.add(BigDecimal.valueOf(words.is(at, "late") ? 6 : words.is(at, "mid") ? 3 : 0));
    BigDecimal until =
        least.add(BigDecimal.valueOf(words.is(at, "early") ? 4 : words.is(at, "mid") ? 7 : 9));
    return new Match(at, to, Kind.AGE, new Range(from, until, part), UNIT, null, "");
  }

  /** The decade that word {@code i} names, or null. */
  private static @Nullable BigDecimal tens(Words words, int i, Numerals numerals) {
    String key = words.key(i);
    if (words.digits(i)) {
      boolean decade = words.is(i + 1, "s") && words.glued(i + 1) && key.length() == 2;
      return decade && key.charAt(1) == '0' ? Numerals.value(key) : null;
    }
    return key.endsWith("ties")
        ? numerals.figure(key.substring(0, key.length() - 3).toLowerCase(Locale.ROOT) + "y")
        : null;
  }
}
