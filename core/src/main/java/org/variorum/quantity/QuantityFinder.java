package org.variorum.quantity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.article.Article;
import org.variorum.language.Passage;
import org.variorum.name.Names;
import org.variorum.quantity.Quantity.Kind;
import org.variorum.quantity.Rule.Place;
import org.variorum.text.Span;

/**
 * Finds the figures of English news, by the rules of {@link Rules}.
 *
 * <p>What is a date, a length of time or part of a name is no figure, an age excepted: {@code
 * 85-year-old} is both. Numbers of more than eighteen digits are passed over. Thread-safe; keeps
 * nothing from one text to the next; linear in the length of the text.
 */
public final class QuantityFinder {

  private final Lists lists = new Lists(new Numerals(), new Nouns());
  private final Triggers triggers = new Triggers(lists.numerals());

  /**
   * The figures of {@code passage}, in order; they do not overlap.
   *
   * @param timexes where dates, times and lengths of time stand, in order
   * @param names the names of the text
   * @param article whose text it is: its address and outlet tell whose dollars are meant
   */
  public List<Quantity> find(Passage passage, List<Span> timexes, Names names, Article article) {
    Words words = new Words(passage, timexes, names);
    Home home = Home.of(article);
    List<Quantity> found = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      i = triggers.begins(words, i) ? take(words, i, home, found) : i + 1;
    }
    return List.copyOf(found);
  }

  /** Keeps the longest match at word {@code i}, if any; the next word to look at. */
  private int take(Words words, int i, Home home, List<Quantity> found) {
    Bound bound = Bound.before(words, i);
    int at = bound.to();
    Amount amount = Amount.at(words, at, lists.numerals());
    if (at > i && isPreposition(words, i, amount)
        || at == i && amount == null && Bound.isOnlyBound(words.key(i))) {
      return i + 1;
    }
    Place place = new Place(words, i, at, amount, home, lists);
    Match longest = null;
    String rule = "";
    for (Rule candidate : Rules.ALL) {
      Match match = candidate.matcher().at(place);
      if (match != null
          && (longest == null || match.to() > longest.to())
          && !isTaken(words, match, amount, found)) {
        longest = match;
        rule = candidate.name();
      }
    }
    if (longest == null) {
      return i + 1;
    }
    Quantity quantity = quantity(words, longest, bound, i, rule, found);
    found.add(quantity);
    int next = longest.to();
    while (next < words.size() && words.start(next) < quantity.span().end()) {
      next++;
    }
    return next;
  }

  /** {@code He served under two presidents} bounds nothing. */
  private static boolean isPreposition(Words words, int i, @Nullable Amount amount) {
    return amount != null
        && amount.style() == Amount.Style.WORDS
        && switch (words.key(i)) {
          case "over", "under", "above", "below" -> true;
          default -> false;
        };
  }

  /** Whether its number is part of something else; its unit may be: a name, or "per hour". */
  private static boolean isTaken(
      Words words, Match match, @Nullable Amount amount, List<Quantity> found) {
    boolean before = !found.isEmpty() && words.start(match.from()) < found.getLast().span().end();
    Currencies.Sign sign = Currencies.sign(words, match.from());
    int from = sign == null ? match.from() : sign.to();
    int to = amount == null ? match.to() : Math.max(from + 1, amount.to());
    return before
        || match.kind() != Kind.AGE && (words.inTimex(from, to) || words.inName(from, to));
  }

  /** {@code 85 million euros ($108 million)}: both are the price of one thing. */
  private static @Nullable Counted equivalent(Words words, Match match, List<Quantity> found) {
    Quantity last = found.isEmpty() ? null : found.getLast();
    int bracket = match.from() - 1;
    while (bracket > match.from() - 4 && words.letters(bracket)) {
      bracket--;
    }
    boolean same =
        last != null
            && last.kind() == match.kind()
            && match.kind() == Kind.MONEY
            && words.is(bracket, "(")
            && words.end(bracket - 1) == last.span().end();
    return same && last != null ? last.counted() : null;
  }

  private static Quantity quantity(
      Words words, Match match, Bound bound, int i, String rule, List<Quantity> found) {
    Bound after = Bound.after(words, match.to());
    Counted same = match.counted() == null ? equivalent(words, match, found) : match.counted();
    Range range = after.on(bound.on(match.range()));
    int from = bound.to() > i ? i : match.from();
    @Nullable Span counted = match.counted() == null ? null : match.counted().span();
    boolean bounded = counted == null || counted.start() >= words.end(after.to() - 1);
    int to = bounded ? Math.max(match.to(), after.to()) : match.to();
    return new Quantity(
        words.span(from, to),
        match.kind(),
        bounded ? range : bound.on(match.range()),
        match.unit(),
        same,
        rule + match.reading());
  }
}
