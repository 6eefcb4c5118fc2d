package org.variorum.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.variorum.article.Article;
import org.variorum.collation.Departure;
import org.variorum.collation.Departure.Kind;
import org.variorum.name.NameParts;

/** What follows from how a claim departs from what is printed. */
final class Verdicts {

  private Verdicts() {}

  /** What follows from one place, whoever speaks there. */
  static Verdict of(List<Departure> departures) {
    Verdict verdict = Verdict.EXACT;
    for (Departure departure : departures) {
      Verdict here = of(departure);
      verdict = here.compareTo(verdict) > 0 ? here : verdict;
    }
    return verdict;
  }

  private static Verdict of(Departure departure) {
    return switch (departure.kind()) {
      case OMISSION, JOIN -> departure.shown() ? Verdict.SHORTENED_SHOWN : Verdict.SHORTENED_HIDDEN;
      // Words in brackets are an editor's; where they stand for others, these are left out.
      case INSERTION -> replaces(departure) ? Verdict.SHORTENED_SHOWN : Verdict.EXACT;
      case WORDING, ADDITION, ORDER, ABSENT -> Verdict.ALTERED;
      case CLIP -> Verdict.EXACT;
      case SPEAKER -> Verdict.OTHER_SPEAKER;
    };
  }

  private static boolean replaces(Departure departure) {
    return departure.spoken() != null && !departure.spoken().text().isEmpty();
  }

  /**
   * The best of {@code readings}. Where the speaker who was asked about is named by none of them,
   * and the words are printed as somebody else's, that outweighs all they say of the words.
   */
  static Verdict best(List<PrintedWords> readings, Claimed claimed) {
    boolean named =
        claimed.speaker() == null
            || readings.stream()
                .anyMatch(reading ->
                    reading.speaker() != null
                        && NameParts.of(claimed.speaker())
                            .mayBeOne(NameParts.of(reading.speaker())));
    boolean othersSay =
        readings.stream()
            .anyMatch(reading ->
                reading.verdict() == Verdict.OTHER_SPEAKER
                    && of(reading.departures()) != Verdict.ALTERED);
    return !named && othersSay
        ? Verdict.OTHER_SPEAKER
        : readings.stream()
            .map(PrintedWords::verdict)
            .min(Comparator.naturalOrder())
            .orElse(Verdict.NOT_FOUND);
  }

  /** Why that is the verdict, in a sentence without its period. */
  static String why(Verdict verdict, List<PrintedWords> readings, List<PrintedWords> unquoted) {
    return switch (verdict) {
      case EXACT -> exact(chosen(readings, verdict), readings);
      case SHORTENED_SHOWN, SHORTENED_HIDDEN, ALTERED -> departing(chosen(readings, verdict));
      case OTHER_SPEAKER -> otherSpeaker(readings);
      case NOT_FOUND -> notFound(unquoted);
    };
  }

  /** The reading that speaks for the verdict: a body, with the fewest departures, the earliest. */
  private static PrintedWords chosen(List<PrintedWords> readings, Verdict verdict) {
    return readings.stream()
        .filter(reading -> reading.verdict() == verdict)
        .min(
            Comparator.comparing((PrintedWords reading) -> !reading.field().equals("text"))
                .thenComparingInt(reading -> reading.departures().size()))
        .orElseThrow();
  }

  private static String exact(PrintedWords chosen, List<PrintedWords> readings) {
    List<String> printing = reports(readings, reading -> reading.verdict() == Verdict.EXACT);
    List<String> longer =
        reports(
            readings,
            reading ->
                reading.verdict() == Verdict.SHORTENED_HIDDEN
                    || reading.verdict() == Verdict.SHORTENED_SHOWN);
    longer.removeAll(printing);
    String where =
        chosen.field().equals("text")
            ? chosen.excerpt() ? ", as part of a longer quotation" : ""
            : chosen.field().equals("title") ? " in a headline" : " in a caption";
    String clipped =
        readings.stream()
            .filter(reading -> reading.verdict() == Verdict.EXACT)
            .flatMap(reading ->
                cut(reading).stream()
                    .map(cut ->
                        "; your wording cuts off “"
                            + cut
                            + "” of "
                            + reading.article().label()
                            + ", which may turn the words round"))
            .findFirst()
            .orElse("");
    String more =
        longer.isEmpty()
            ? ""
            : "; it leaves out words that "
                + some(longer)
                + (longer.size() == 1 ? " prints" : " print");
    String verb = printing.size() == 1 ? " prints" : " print";
    return some(printing) + verb + " these words" + where + clipped + more;
  }

  /** The reports of those readings, each once. */
  private static List<String> reports(List<PrintedWords> readings, Predicate<PrintedWords> which) {
    return readings.stream()
        .filter(which)
        .map(PrintedWords::article)
        .distinct()
        .map(Article::label)
        .collect(Collectors.toCollection(ArrayList::new));
  }

  /** {@code Harbor Courier and 2 others}. */
  private static String some(List<String> reports) {
    return switch (reports.size()) {
      case 1 -> reports.getFirst();
      case 2 -> reports.getFirst() + " and " + reports.getLast();
      default -> reports.getFirst() + " and " + (reports.size() - 1) + " others";
    };
  }

  private static Optional<String> cut(PrintedWords reading) {
    return reading.departures().stream()
        .filter(departure -> departure.kind() == Kind.CLIP && departure.spoken() != null)
        .map(departure -> departure.spoken() == null ? "" : departure.spoken().text())
        .findFirst();
  }

  /** The gravest of what makes the verdict. */
  private static String departing(PrintedWords chosen) {
    Predicate<Departure> makesIt =
        departure -> of(departure) == chosen.verdict() || chosen.verdict() == Verdict.EXACT;
    Departure gravest =
        chosen.departures().stream()
            .filter(makesIt)
            .findFirst()
            .orElse(chosen.departures().getFirst());
    String sentence = gravest.sentence(List.of("your wording"), chosen.article().label());
    return switch (gravest.kind()) {
      case OMISSION, CLIP -> sentence + ": " + chosen.article().label() + " prints it";
      case WORDING, ADDITION, INSERTION, ORDER, JOIN, SPEAKER, ABSENT -> sentence;
    };
  }

  private static String otherSpeaker(List<PrintedWords> readings) {
    String speakers =
        readings.stream()
            .filter(reading -> reading.verdict() == Verdict.OTHER_SPEAKER)
            .map(reading -> String.valueOf(reading.speaker()))
            .distinct()
            .sorted()
            .collect(Collectors.joining(" or "));
    boolean whole =
        readings.stream()
            .anyMatch(reading ->
                reading.verdict() == Verdict.OTHER_SPEAKER
                    && of(reading.departures()) == Verdict.EXACT);
    return "every report that names a speaker gives the words to "
        + speakers
        + (whole ? "" : ", and prints them otherwise");
  }

  private static String notFound(List<PrintedWords> unquoted) {
    String none = "no quotation in these reports has the words";
    if (unquoted.isEmpty()) {
      return none;
    }
    String where =
        unquoted.stream()
            .map(words -> words.article().label())
            .distinct()
            .limit(3)
            .collect(Collectors.joining(", "));
    return none + "; they stand in " + where + ", not as a quotation";
  }
}
