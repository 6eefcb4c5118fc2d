package org.variorum.discrepancy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.variorum.quantity.Quantity;
import org.variorum.quantity.Range;

/**
 * What a currency is in another, as the accounts themselves state it: {@code 85 million euros ($108
 * million)}. Nothing is known of rates beyond that.
 */
final class Rates {

  /** What may stand between a sum and the same in another currency. */
  private static final Pattern BETWEEN =
      Pattern.compile("\\s*(\\(|, or |or |\\[|/)\\s*(about |some |around |roughly )?");

  /** Outlets round both sums, so that rates of one day differ by so much. */
  private static final BigDecimal SLACK = new BigDecimal("0.04");

  private static final int LONGEST_GAP = 20;

  /** How many of the second one of the first is, by both codes. */
  private final Map<String, Map<String, BigDecimal>> rates = new TreeMap<>();

  Rates(List<Account> accounts) {
    Map<List<String>, List<BigDecimal>> seen = new LinkedHashMap<>();
    for (Account account : accounts) {
      List<Quantity> money =
          account.body().quantities().stream()
              .filter(q -> q.kind() == Quantity.Kind.MONEY && q.unit() != null)
              .toList();
      for (int i = 1; i < money.size(); i++) {
        add(account.body().text(), money.get(i - 1), money.get(i), seen);
      }
    }
    seen.forEach((codes, all) -> {
      all.sort(Comparator.naturalOrder());
      BigDecimal rate = all.get(all.size() / 2);
      put(codes.getFirst(), codes.getLast(), rate);
      put(codes.getLast(), codes.getFirst(), BigDecimal.ONE.divide(rate, MathContext.DECIMAL64));
    });
    closeOver();
  }

  private static void add(
      String text, Quantity one, Quantity other, Map<List<String>, List<BigDecimal>> seen) {
    int gap = other.span().start() - one.span().end();
    BigDecimal first = one.range().min();
    BigDecimal second = other.range().min();
    if (gap < 0
        || gap > LONGEST_GAP
        || first == null
        || second == null
        || !isTelling(first)
        || !isTelling(second)
        || one.unit() == null
        || other.unit() == null
        || one.unit().equals(other.unit())
        || !BETWEEN.matcher(text.substring(one.span().end(), other.span().start())).matches()) {
      return;
    }
    boolean sorted = one.unit().compareTo(other.unit()) < 0;
    List<String> codes =
        sorted ? List.of(one.unit(), other.unit()) : List.of(other.unit(), one.unit());
    seen.computeIfAbsent(codes, c -> new ArrayList<>())
        .add((sorted ? second : first).divide(sorted ? first : second, MathContext.DECIMAL64));
  }

  /** Of "2 million ($3 million)" no rate can be had. */
  private static boolean isTelling(BigDecimal sum) {
    return sum.signum() > 0 && sum.stripTrailingZeros().precision() > 1;
  }

  private void put(String from, String to, BigDecimal rate) {
    rates.computeIfAbsent(from, f -> new TreeMap<>()).put(to, rate);
  }

  /** Dollars to pounds by way of euros: currencies are few, so once through is enough. */
  private void closeOver() {
    for (String middle : List.copyOf(rates.keySet())) {
      Map<String, BigDecimal> known = Map.copyOf(of(middle));
      known.forEach((from, back) ->
          known.forEach((to, on) -> {
            if (!from.equals(to) && !of(from).containsKey(to)) {
              put(from, to, on.divide(back, MathContext.DECIMAL64));
            }
          }));
    }
  }

  private Map<String, BigDecimal> of(String currency) {
    return rates.getOrDefault(currency, Map.of());
  }

  /** The figure, with what it comes to in every currency to which there is a rate. */
  Figure figure(Range range, String unit) {
    List<Figure> equivalents = new ArrayList<>();
    of(unit)
        .forEach((code, rate) -> equivalents.add(new Figure(times(range, rate), code, List.of())));
    return new Figure(range, unit, equivalents);
  }

  private static Range times(Range range, BigDecimal rate) {
    BigDecimal min = range.min();
    BigDecimal max = range.max();
    return new Range(
        min == null ? null : times(min, rate, BigDecimal.ONE.subtract(SLACK)),
        max == null ? null : times(max, rate, BigDecimal.ONE.add(SLACK)),
        range.approximate());
  }

  private static BigDecimal times(BigDecimal sum, BigDecimal rate, BigDecimal slack) {
    BigDecimal exact = sum.multiply(rate).multiply(slack);
    return exact.round(new MathContext(12));
  }
}
