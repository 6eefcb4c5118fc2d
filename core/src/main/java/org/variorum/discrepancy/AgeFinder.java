package org.variorum.discrepancy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.variorum.article.PublicationDate;
import org.variorum.discrepancy.Discrepancy.Certainty;
import org.variorum.discrepancy.Discrepancy.Kind;
import org.variorum.language.Passage;
import org.variorum.language.WordClass;
import org.variorum.name.Mention;
import org.variorum.quantity.Quantity;
import org.variorum.quotation.AnnotatedArticle;
import org.variorum.text.Span;

/**
 * How old somebody is, where accounts differ by more than a birthday between them. Only where the
 * age stands beside the name: "Ada Orr, 41,", "41-year-old Ada Orr", "Orr was 41."
 */
final class AgeFinder {

  private static final String RULE = "age-of-one-person";

  /** Between an age and the name that it belongs to, in tokens: "85-year-old retired teacher". */
  private static final int FARTHEST = 6;

  /** "Was 41 when it happened": not now. */
  private static final Set<String> THEN =
      Set.of("when", "at", "to", "in", "before", "during", "by");

  private static final double YEAR = 365.25;

  /**
   * An age that an account gives.
   *
   * @param account its number
   * @param age in whole years
   * @param turned whether the account says that it is so of late
   */
  private record Aged(int account, int age, boolean turned, Span span) {}

  private final List<AnnotatedArticle> articles;
  private final List<Account> accounts;
  private final Map<String, List<Aged>> byName = new TreeMap<>();

  private AgeFinder(List<AnnotatedArticle> articles, List<Account> accounts) {
    this.articles = articles;
    this.accounts = accounts;
    accounts.forEach(this::read);
  }

  /** The ages on which {@code accounts}, of {@code articles}, part. */
  static List<Discrepancy> in(List<AnnotatedArticle> articles, List<Account> accounts) {
    AgeFinder finder = new AgeFinder(articles, accounts);
    List<Discrepancy> found = new ArrayList<>();
    finder.byName.forEach((name, ages) -> finder.compare(name, ages).ifPresent(found::add));
    return found;
  }

  private void read(Account account) {
    for (Quantity quantity : account.body().quantities()) {
      Integer age = years(quantity);
      if (age != null && !account.isQuoted(quantity.span())) {
        Mention name = whose(account, quantity);
        if (name != null) {
          byName
              .computeIfAbsent(account.termOf(name), n -> new ArrayList<>())
              .add(
                  new Aged(account.index(), age, isNew(account, quantity.span()), quantity.span()));
        }
      }
    }
  }

  /** Whole years, where nothing is left open. */
  private static @Nullable Integer years(Quantity quantity) {
    BigDecimal min = quantity.range().min();
    BigDecimal max = quantity.range().max();
    if (quantity.kind() != Quantity.Kind.AGE || min == null || max == null) {
      return null;
    }
    boolean exact =
        !quantity.range().approximate()
            && min.compareTo(max) == 0
            && min.stripTrailingZeros().scale() <= 0;
    return exact ? min.intValue() : null;
  }

  /** "She turned 41 on Friday": the day before she was 40. */
  private static boolean isNew(Account account, Span span) {
    String text = account.body().text();
    String before = text.substring(Math.max(0, span.start() - 12), span.start());
    return before.toLowerCase(Locale.ROOT).matches("(?s).*\\bturn(s|ed|ing)?\\s+");
  }

  private static @Nullable Mention whose(Account account, Quantity quantity) {
    Passage passage = account.body().passage();
    int next = passage.tokenFrom(quantity.span().end());
    String after = next < passage.tokens().size() ? passage.lower(next) : "";
    if (quantity.counted() != null && quantity.counted().span().end() <= quantity.span().start()) {
      Optional<Mention> named = account.body().names().at(quantity.counted().span().start());
      return named
          .filter(account.body().names()::isPerson)
          .filter(n -> !THEN.contains(after) && !(after.equals(",") && isThen(passage, next + 1)))
          .orElse(null);
    }
    String printed = quantity.span().of(account.body().text());
    return printed.endsWith("old") ? behind(account, next) : null;
  }

  private static boolean isThen(Passage passage, int token) {
    return token < passage.tokens().size() && passage.word(token).equalsIgnoreCase("when");
  }

  /** The name behind "41-year-old", with nothing but a description between. */
  private static @Nullable Mention behind(Account account, int from) {
    Passage passage = account.body().passage();
    for (int i = from; i < Math.min(passage.tokens().size(), from + FARTHEST); i++) {
      Optional<Mention> mention = account.body().names().at(passage.tokens().get(i).start());
      if (mention.isPresent()) {
        boolean person = account.body().names().isPerson(mention.get());
        boolean owner = mention.get().span().of(account.body().text()).endsWith("s’");
        if (person && !owner) {
          return mention.get();
        }
        continue; // "the 41-year-old Tarnby captain Ada Orr"
      }
      String word = passage.word(i);
      if (!passage.tokens().get(i).isWord() || WordClass.of(word) != WordClass.OPEN) {
        return null;
      }
    }
    return null;
  }

  private Optional<Discrepancy> compare(String name, List<Aged> ages) {
    TreeMap<Integer, List<Aged>> byAge =
        new TreeMap<>(ages.stream().collect(Collectors.groupingBy(Aged::age)));
    boolean once =
        byAge.values().stream()
                .mapToLong(same -> same.stream().map(Aged::account).distinct().count())
                .sum()
            == ages.stream().map(Aged::account).distinct().count();
    if (byAge.size() < 2 || !once) {
      return Optional.empty(); // an account that gives two ages tells of two times, or two people
    }
    int differ = byAge.lastKey() - byAge.firstKey();
    boolean apart = false;
    boolean sure = true;
    for (Known one : known(byAge.firstEntry().getValue())) {
      for (Known other : known(byAge.lastEntry().getValue())) {
        double years = years(one, other);
        apart |= differ > years;
        sure &= one.day() != null && other.day() != null && differ > years + 1;
      }
    }
    if (!apart) {
      return Optional.empty();
    }
    return Optional.of(
        new Discrepancy(
            Kind.NUMBER,
            sure ? Certainty.CERTAIN : Certainty.POSSIBLE,
            "the age of " + accounts.getFirst().nameOf(name),
            RULE,
            values(byAge)));
  }

  private static List<Alternative> values(Map<Integer, List<Aged>> byAge) {
    return byAge.entrySet().stream()
        .map(same ->
            new Alternative(
                same.getKey() + " years",
                same.getValue().stream().map(a -> new Place(a.account(), a.span())).toList()))
        .sorted(
            Comparator.comparingInt((Alternative value) -> -value.accounts().size())
                .thenComparing(Alternative::value))
        .toList();
  }

  /**
   * When an age was known; all that tells of two accounts how far their ages may be apart.
   *
   * @param day the day of the account, or null where nobody knows it
   * @param turned whether it was so of late
   */
  private record Known(@Nullable LocalDate day, boolean turned) {}

  /** Each once, however many accounts of one day give the age. */
  private Set<Known> known(List<Aged> ages) {
    Set<Known> known = new HashSet<>();
    for (Aged aged : ages) {
      PublicationDate published = articles.get(aged.account()).article().published();
      known.add(new Known(published == null ? null : published.day(), aged.turned()));
    }
    return known;
  }

  /** How many years two ages of one person may differ. */
  private static double years(Known one, Known other) {
    if (one.day() == null || other.day() == null) {
      return 1; // nobody knows how long after each other they came out
    }
    long days = ChronoUnit.DAYS.between(one.day(), other.day());
    boolean birthday = days != 0 || one.turned() || other.turned();
    return (birthday ? 1 : 0) + Math.abs(days) / YEAR;
  }
}
