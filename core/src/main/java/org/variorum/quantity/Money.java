package org.variorum.quantity;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.quantity.Amount.Style;
import org.variorum.quantity.Currencies.Currency;
import org.variorum.quantity.Nouns.Noun;
import org.variorum.quantity.Quantity.Kind;
import org.variorum.quantity.Rule.Place;

/** Sums of money, and what they are the price of. */
final class Money {

  private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

  /** Before so many pounds, money is meant, not weight. */
  private static final Set<String> COSTS =
      Set.of(
          "cost", "costs", "costing", "paid", "pay", "pays", "paying", "worth", "fined", "earn",
          "earned", "spent", "spend", "lost", "won", "for", "price", "stole");

  private static final Set<String> VALUED = Set.of("valued", "estimated", "priced", "appraised");

  private static final Set<String> BE =
      Set.of("were", "was", "are", "is", "be", "been", "and", "had", "have");

  private Money() {}

  /** {@code $108 million}, {@code EUR 5}. */
  static @Nullable Match bySign(Place place) {
    Amount amount = place.amount();
    if (amount == null || amount.money() == null) {
      return null;
    }
    Currency currency = Currencies.of(amount.money(), place.home(), amount.to());
    boolean said = place.words().is(amount.to(), "usd") || place.words().is(amount.to(), "dollars");
    int to = said ? amount.to() + 1 : amount.to();
    return match(place, amount, new Currency(to, currency.code(), false, currency.reading()));
  }

  /** {@code 85 million euros}, {@code 50p}. */
  static @Nullable Match byWord(Place place) {
    Amount amount = place.amount();
    if (amount == null || amount.money() != null) {
      return null;
    }
    Words words = place.words();
    int at =
        amount.style() == Style.VAGUE && words.is(amount.to(), "of")
            ? amount.to() + 1
            : amount.to();
    Currency currency = Currencies.word(words, at, place.home());
    boolean weight =
        currency != null && words.key(at).startsWith("pound") && isWeight(place, amount, at);
    return currency == null || weight ? null : match(place, amount, currency);
  }

  private static boolean isWeight(Place place, Amount amount, int at) {
    Words words = place.words();
    boolean money =
        amount.style() == Style.PLAIN
            || words.is(at + 1, "sterling")
            || words.in(place.from() - 1, COSTS)
            || place.home().is("uk");
    return !money || words.is(at + 1, "of") && amount.style() != Style.PLAIN;
  }

  private static @Nullable Match match(Place place, Amount amount, Currency currency) {
    Words words = place.words();
    int to = currency.to();
    if (words.glued(to) && (words.letters(to) || words.digits(to))) {
      return null;
    }
    Range range = amount.range();
    if (currency.hundredth()) {
      range = times(range, HUNDREDTH);
    }
    Counted counted = priced(place, to);
    return new Match(
        place.at(), to, Kind.MONEY, range, currency.code(), counted, currency.reading());
  }

  /** {@code range} in another unit. */
  static Range times(Range range, BigDecimal factor) {
    BigDecimal min = range.min();
    BigDecimal max = range.max();
    return new Range(
        min == null ? null : min.multiply(factor),
        max == null ? null : max.multiply(factor),
        range.approximate());
  }

  /** {@code worth of diamonds}, {@code in jewelry}, {@code $10 million lawsuit}, or null. */
  private static @Nullable Counted priced(Place place, int to) {
    Words words = place.words();
    Nouns nouns = place.lists().nouns();
    Counted before = valued(place);
    if (before != null) {
      return before;
    }
    int at = words.is(to, "'s") ? to + 1 : to;
    if (words.is(at, "worth") && words.is(at + 1, "of")) {
      return HeadNoun.phrase(words, at + 2, nouns);
    }
    if (words.is(at, "of") || words.is(at, "in")) {
      return HeadNoun.phrase(words, at + 1, nouns);
    }
    for (int k = at; k < at + 3 && !HeadNoun.ends(words, k); k++) {
      Noun noun = nouns.singular(words.key(k));
      if (noun != null && !words.capital(k)) {
        return HeadNoun.counted(words, k, noun);
      }
    }
    return null;
  }

  /** {@code jewels valued at about $108 million}, {@code jewels worth $108 million}, or null. */
  private static @Nullable Counted valued(Place place) {
    Words words = place.words();
    int k = place.from() - 1;
    if (words.is(k, "an") || words.is(k, "a")) {
      k--;
    }
    if (words.is(k, "at") && words.in(k - 1, VALUED)) {
      k -= 2;
    } else if (words.is(k, "worth")) {
      k--;
    } else {
      return null;
    }
    for (int back = 0; back < 3 && words.in(k, BE); back++) {
      k--;
    }
    if (!words.letters(k)) {
      return null;
    }
    Nouns nouns = place.lists().nouns();
    Noun noun = nouns.singular(words.key(k));
    noun = noun == null ? nouns.listedPlural(words.key(k)) : noun;
    noun = noun == null && words.letters(k) ? Nouns.unlisted(words.key(k)) : noun;
    return noun == null ? null : HeadNoun.counted(words, k, noun);
  }
}
