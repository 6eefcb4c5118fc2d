package org.variorum.discrepancy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.variorum.language.CalendarWords;
import org.variorum.language.Passage;
import org.variorum.language.WordClass;
import org.variorum.quantity.Counted;
import org.variorum.quantity.Quantity;
import org.variorum.quantity.Range;
import org.variorum.text.Span;
import org.variorum.time.Timex;

/** Finds the dates and figures that an account states in its own words. */
final class StatementFinder {

  /** Two women are not one man, whatever became of them. */
  private static final Set<String> PARTICULAR =
      Set.of(
          "woman",
          "man",
          "girl",
          "boy",
          "child",
          "kid",
          "baby",
          "son",
          "daughter",
          "brother",
          "sister",
          "sibling",
          "wife",
          "husband",
          "mother",
          "father",
          "parent",
          "officer",
          "policeman",
          "soldier",
          "student",
          "teacher",
          "firefighter",
          "coach",
          "family",
          "friend");

  /** "Christmas", "New Year": may stand before a noun as no day and no month does. */
  private static final Pattern FEAST =
      Pattern.compile("(?!.*day\\b)\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?");

  private static final Pattern NEXT_WORD = Pattern.compile("\\s(\\p{Ll}+)");

  private static final int LONGEST_WORD = 30;

  private static final String DASHES = "-–/";

  private static final Set<String> FURTHER =
      Set.of(
          "other",
          "others",
          "another",
          "more",
          "additional",
          "further",
          "remaining",
          "first",
          "last",
          "next",
          "extra",
          "each",
          "every",
          "per");

  /** No report states more: a table does. */
  static final int MOST = 1_000;

  private StatementFinder() {}

  /** Whether {@code account} states more than is read. */
  static boolean isCutShort(Account account) {
    return account.body().timexes().size() > MOST || account.body().quantities().size() > MOST;
  }

  /**
   * The statements of {@code account} outside quotation marks: its dates, times and then its
   * figures, the first {@value #MOST} of each.
   */
  static List<Statement> in(Account account, Rates rates, Gazetteer gazetteer) {
    List<Statement> found = new ArrayList<>();
    int sentence = 0;
    List<Span> sentences = account.sentences();
    List<Timex> timexes = account.body().timexes();
    Span stamped = new Span(0, 0);
    for (Timex timex : timexes.subList(0, Math.min(MOST, timexes.size()))) {
      sentence = at(sentences, sentence, timex.span());
      Span around = sentences.get(sentence);
      if (stamped.start() != around.start() || stamped.end() == 0) {
        stamped = new Span(around.start(), Stamp.endIn(account.body(), around));
      }
      if (!account.isQuoted(timex.span()) && timex.span().end() > stamped.end()) {
        date(account, timex, around).ifPresent(found::add);
        time(account, timex, around).ifPresent(found::add);
      }
    }
    sentence = 0;
    List<Quantity> quantities = account.body().quantities();
    for (Quantity quantity : quantities.subList(0, Math.min(MOST, quantities.size()))) {
      sentence = at(sentences, sentence, quantity.span());
      Span around = sentences.get(sentence);
      if (!account.isQuoted(quantity.span()) && !isFurther(account, quantity.span())) {
        figure(account, quantity, around, rates).ifPresent(found::add);
      }
    }
    found.addAll(PlaceStatements.in(account, gazetteer));
    return found;
  }

  private static int at(List<Span> sentences, int from, Span span) {
    int at = from;
    while (at + 1 < sentences.size() && sentences.get(at).end() <= span.start()) {
      at++;
    }
    return at;
  }

  private static Optional<Statement> date(Account account, Timex timex, Span sentence) {
    String text = account.body().text();
    String printed = timex.span().of(text);
    int end = timex.span().end();
    if (end + 1 < text.length()
        && DASHES.indexOf(text.charAt(end)) >= 0
        && Character.isDigit(text.charAt(end + 1))) {
      return Optional.empty(); // "the 2008-09 season" is no year
    }
    if (isBeforeNoun(printed, text, end)) {
      return Optional.empty(); // nor is "a Christmas tree" a day
    }
    if (timex.type() == Timex.Type.DURATION) {
      boolean age = printed.endsWith("old");
      return age
          ? Optional.empty()
          : Lapse.of(timex, text)
              .map(lapse ->
                  account.statement(
                      timex.span(),
                      timex.span(),
                      sentence,
                      new Slot(Slot.Type.DURATION, ""),
                      lapse));
    }
    if (timex.type() == Timex.Type.TIME && !ClockTime.namesDay(printed)) {
      return Optional.empty(); // "at 9 a.m.": its day is inferred
    }
    return Period.of(timex, printed)
        .map(period ->
            account.statement(
                timex.span(), timex.span(), sentence, new Slot(Slot.Type.DATE, ""), period));
  }

  /** Whether a feast only says of what kind something is: "a Christmas tree". */
  private static boolean isBeforeNoun(String printed, String text, int end) {
    Matcher next = NEXT_WORD.matcher(text).region(end, Math.min(text.length(), end + LONGEST_WORD));
    return FEAST.matcher(printed).matches()
        && Stream.of(printed.toLowerCase(Locale.ROOT).split(" ", -1))
            .noneMatch(CalendarWords::isMonth)
        && next.lookingAt()
        && WordClass.of(next.group(1)) == WordClass.OPEN;
  }

  private static Optional<Statement> time(Account account, Timex timex, Span sentence) {
    return ClockTime.of(timex, account.body().text())
        .map(time ->
            account.statement(
                timex.span(), timex.span(), sentence, new Slot(Slot.Type.TIME, ""), time));
  }

  private static Optional<Statement> figure(
      Account account, Quantity quantity, Span sentence, Rates rates) {
    Counted counted = quantity.counted();
    String of = counted == null ? "" : of(counted);
    String unit = quantity.unit();
    Slot slot =
        switch (quantity.kind()) {
          case CARDINAL ->
              counted == null || isOne(quantity.range()) ? null : new Slot(Slot.Type.COUNT, of);
          case MONEY -> new Slot(Slot.Type.MONEY, "");
          case TIMES -> new Slot(Slot.Type.TIMES, "");
          case AGE -> isOneOfSeveral(account, quantity.span()) ? null : new Slot(Slot.Type.AGE, "");
          case PERCENTAGE -> new Slot(Slot.Type.SHARE, "");
          case MEASURE -> new Slot(Slot.Type.MEASURE, unit == null ? "" : unit);
          case ORDINAL, FRACTION -> null;
        };
    if (slot == null) {
      return Optional.empty();
    }
    Figure figure =
        quantity.kind() == Quantity.Kind.MONEY && unit != null
            ? rates.figure(quantity.range(), unit)
            : new Figure(quantity.range(), unit, List.of());
    Span what = counted == null ? quantity.span() : counted.span();
    return Optional.of(account.statement(quantity.span(), what, sentence, slot, figure));
  }

  /** "Two sons, ages 6 and 16": which is whose nobody knows. */
  private static boolean isOneOfSeveral(Account account, Span span) {
    Passage passage = account.body().passage();
    int from = passage.tokenFrom(span.start());
    for (int i = Math.max(0, from - 3); i <= from && i < passage.tokens().size(); i++) {
      if (passage.word(i).equalsIgnoreCase("ages")) {
        return true;
      }
    }
    return false;
  }

  /** "One of her sons": a way of speaking more often than a count. */
  private static boolean isOne(Range range) {
    BigDecimal min = range.min();
    BigDecimal max = range.max();
    return min != null
        && max != null
        && min.compareTo(BigDecimal.ONE) == 0
        && max.compareTo(BigDecimal.ONE) == 0;
  }

  /** Persons are persons by whatever noun; of other things the noun must be the same. */
  private static String of(Counted counted) {
    return switch (counted.of()) {
      case PERSON -> PARTICULAR.contains(counted.noun()) ? counted.noun() : counted.of().name();
      case DEAD, INJURED, MISSING, ARRESTED -> counted.of().name();
      case VEHICLE, WEAPON, BUILDING, ANIMAL, VALUABLE, OTHER -> counted.noun();
    };
  }

  /** "Two others", "three more": of a number that is not told. */
  private static boolean isFurther(Account account, Span span) {
    Passage passage = account.body().passage();
    int from = passage.tokenFrom(span.start());
    int to = passage.tokenFrom(span.end());
    // The words of the figure itself bound it: "more than 100".
    return from > 0 && isFurther(passage, from - 1)
        || to < passage.tokens().size() && isFurther(passage, to);
  }

  private static boolean isFurther(Passage passage, int token) {
    return FURTHER.contains(passage.lower(token));
  }
}
