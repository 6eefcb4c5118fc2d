package org.variorum.quantity;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Signs, codes and words for money, and the ISO 4217 code that each means. */
final class Currencies {

  /**
   * What stands before a figure.
   *
   * @param to the word after it
   * @param written in lower case: {@code $}, {@code us$}, {@code eur}
   */
  record Sign(int to, String written) {}

  /**
   * A currency.
   *
   * @param to the word after it
   * @param code of ISO 4217
   * @param hundredth whether a hundredth of it is meant: {@code pence}
   * @param reading why an ambiguous word was read so; empty where it is not ambiguous
   */
  record Currency(int to, String code, boolean hundredth, String reading) {}

  private static final String AT_HOME = ", by the outlet’s country";
  private static final String COMMON = ", as most often meant";

  /** What means one currency wherever it is printed. */
  private static final Map<String, String> CLEAR =
      Map.ofEntries(
          Map.entry("us$", "USD"),
          Map.entry("a$", "AUD"),
          Map.entry("au$", "AUD"),
          Map.entry("c$", "CAD"),
          Map.entry("ca$", "CAD"),
          Map.entry("cdn$", "CAD"),
          Map.entry("nz$", "NZD"),
          Map.entry("hk$", "HKD"),
          Map.entry("s$", "SGD"),
          Map.entry("r$", "BRL"),
          Map.entry("€", "EUR"),
          Map.entry("euro", "EUR"),
          Map.entry("euros", "EUR"),
          Map.entry("₹", "INR"),
          Map.entry("₽", "RUB"),
          Map.entry("₩", "KRW"),
          Map.entry("₪", "ILS"),
          Map.entry("₺", "TRY"),
          Map.entry("₦", "NGN"),
          Map.entry("₱", "PHP"),
          Map.entry("yen", "JPY"),
          Map.entry("yuan", "CNY"),
          Map.entry("renminbi", "CNY"),
          Map.entry("ruble", "RUB"),
          Map.entry("rubles", "RUB"),
          Map.entry("rouble", "RUB"),
          Map.entry("roubles", "RUB"),
          Map.entry("rand", "ZAR"),
          Map.entry("shekel", "ILS"),
          Map.entry("shekels", "ILS"),
          Map.entry("baht", "THB"),
          Map.entry("zloty", "PLN"),
          Map.entry("zlotys", "PLN"),
          Map.entry("ringgit", "MYR"),
          Map.entry("rupiah", "IDR"),
          Map.entry("naira", "NGN"),
          Map.entry("dirhams", "AED"),
          Map.entry("riyals", "SAR"),
          Map.entry("reais", "BRL"),
          Map.entry("kronor", "SEK"));

  /** What several countries call their money: by country, and what is meant where none is known. */
  private static final Map<String, Map<String, String>> AMBIGUOUS =
      Map.of(
          "dollar",
              Map.of("", "USD", "au", "AUD", "ca", "CAD", "nz", "NZD", "hk", "HKD", "sg", "SGD"),
          "pound", Map.of("", "GBP", "eg", "EGP"),
          "yen", Map.of("", "JPY", "cn", "CNY"),
          "rupee", Map.of("", "INR", "in", "INR", "pk", "PKR", "lk", "LKR", "np", "NPR"),
          "crown", Map.of("", "SEK", "no", "NOK", "dk", "DKK", "is", "ISK"),
          "krone", Map.of("no", "NOK", "dk", "DKK"), // neither is meant more often
          "peso", Map.of("", "MXN", "ph", "PHP", "cl", "CLP"),
          "franc", Map.of("", "CHF"),
          "cent", Map.of("", "USD", "au", "AUD", "ca", "CAD", "nz", "NZD", "ie", "EUR"));

  /** The code by which ISO 4217 says that a sum is in no currency. */
  static final String NO_CURRENCY = "XXX";

  /** The entry of {@link #AMBIGUOUS} under which a sign or word stands. */
  private static final Map<String, String> FAMILY =
      Map.ofEntries(
          Map.entry("$", "dollar"),
          Map.entry("dollar", "dollar"),
          Map.entry("dollars", "dollar"),
          Map.entry("£", "pound"),
          Map.entry("pound", "pound"),
          Map.entry("pounds", "pound"),
          Map.entry("pence", "pound"),
          Map.entry("¥", "yen"),
          Map.entry("rs", "rupee"),
          Map.entry("rupee", "rupee"),
          Map.entry("rupees", "rupee"),
          Map.entry("kr", "crown"),
          Map.entry("krona", "crown"),
          Map.entry("krone", "krone"),
          Map.entry("kroner", "krone"),
          Map.entry("peso", "peso"),
          Map.entry("pesos", "peso"),
          Map.entry("franc", "franc"),
          Map.entry("francs", "franc"),
          Map.entry("cent", "cent"),
          Map.entry("cents", "cent"));

  private static final Map<String, String> WHOSE =
      Map.of(
          "us",
          "USD",
          "american",
          "USD",
          "australian",
          "AUD",
          "canadian",
          "CAD",
          "singapore",
          "SGD",
          "zealand",
          "NZD",
          "kong",
          "HKD");

  private static final Set<String> CODES =
      Set.of(
          "usd", "eur", "gbp", "aud", "cad", "nzd", "jpy", "cny", "chf", "inr", "sek", "nok", "dkk",
          "hkd", "sgd", "zar", "brl", "mxn", "rub", "krw", "pln", "try");

  private Currencies() {}

  /** The sign or code that stands at word {@code i} before a figure, or null. */
  static @Nullable Sign sign(Words words, int i) {
    String key = words.key(i);
    if (key.length() > 3 || key.isEmpty()) {
      return null;
    }
    if (words.is(i + 1, "$") && words.glued(i + 1) && CLEAR.containsKey(key + "$")) {
      return new Sign(i + 2, key + "$");
    }
    boolean letters = words.letters(i);
    boolean known =
        letters
            ? words.capital(i) && (CODES.contains(key) || key.equals("rs")) || key.equals("kr")
            : CLEAR.containsKey(key) || FAMILY.containsKey(key);
    int to = letters && words.is(i + 1, ".") ? i + 2 : i + 1;
    return known && words.digits(to) ? new Sign(to, key) : null;
  }

  /** What {@code sign} means. */
  static Currency of(String sign, Home home, int to) {
    String clear = CODES.contains(sign) ? sign.toUpperCase(Locale.ROOT) : CLEAR.get(sign);
    return clear == null ? ambiguous(sign, home, to) : new Currency(to, clear, false, "");
  }

  private static Currency ambiguous(String word, Home home, int to) {
    Map<String, String> codes = AMBIGUOUS.getOrDefault(FAMILY.getOrDefault(word, ""), Map.of());
    String there = home.country() == null ? null : codes.get(home.country());
    String code = there == null ? codes.getOrDefault("", NO_CURRENCY) : there;
    boolean hundredth = word.equals("pence") || word.startsWith("cent");
    boolean sure = codes.size() < 2 || !codes.containsKey("");
    String reading = sure || word.equals("pence") || word.equals("£") ? "" : COMMON;
    return new Currency(to, code, hundredth, there == null ? reading : AT_HOME);
  }

  /** The currency whose word or code stands at word {@code i} behind a figure, or null. */
  static @Nullable Currency word(Words words, int i, Home home) {
    String key = words.key(i);
    int dollars = words.is(i, "new") || words.is(i, "hong") ? i + 2 : i + 1;
    String whose = WHOSE.get(words.key(dollars - 1));
    if (whose != null && (words.is(dollars, "dollars") || words.is(dollars, "dollar"))) {
      return new Currency(dollars + 1, whose, false, "");
    }
    boolean code = words.capital(i) && CODES.contains(key);
    if (code || key.length() > 1 && CLEAR.containsKey(key)) {
      return of(key, home, i + 1);
    }
    if (words.is(i, "€") || words.is(i, "£")) {
      return words.glued(i) ? of(key, home, i + 1) : null;
    }
    if (words.is(i, "cent") && words.capital(i)) {
      return null;
    }
    if (words.is(i, "p") && words.glued(i)) {
      return new Currency(i + 1, "GBP", true, "");
    }
    boolean word = key.length() > 2 || key.equals("kr");
    return word && FAMILY.containsKey(key) ? ambiguous(key, home, i + 1) : null;
  }
}
