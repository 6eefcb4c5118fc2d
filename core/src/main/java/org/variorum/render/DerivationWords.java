package org.variorum.render;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.variorum.collation.Reading;
import org.variorum.collation.Utterance;
import org.variorum.derivation.Credit;
import org.variorum.derivation.Derivation;
import org.variorum.derivation.Derivations;
import org.variorum.derivation.Evidence;
import org.variorum.result.CollatedStory;
import org.variorum.text.Span;

/** The English in which it is said who drew on whom, the same in every format. */
final class DerivationWords {

  /** Words shown of a passage. */
  private static final int SHOWN = 14;

  private final CollatedStory story;
  private final Labels labels;

  DerivationWords(CollatedStory story, Labels labels) {
    this.story = story;
    this.labels = labels;
  }

  /** {@code 2 independent lines}. */
  static String lines(long count) {
    return Words.count(count, "independent line", "independent lines");
  }

  /** {@code Four reports, three independent lines}; of one report nothing more is to be said. */
  String reports() {
    int reports = story.accounts().size();
    String counted = Words.numeral(reports, "report", "reports");
    int lines = story.derivations().lines().size();
    return reports < 2
        ? counted
        : counted
            + ", "
            + Words.numeral(lines, "independent line", "independent lines")
                .toLowerCase(Locale.ENGLISH);
  }

  /** {@code 2 versions in 3 of 4 reports, 2 independent lines}. */
  String printed(Utterance utterance) {
    List<Integer> accounts = utterance.readings().stream().map(Reading::account).toList();
    long versions = utterance.readings().stream().map(this::version).distinct().count();
    Derivations derivations = story.derivations();
    return Words.count(versions, "version", "versions")
        + " in "
        + accounts.size()
        + " of "
        + Words.count(story.accounts().size(), "report", "reports")
        + ", "
        + lines(derivations.linesOf(accounts));
  }

  /** What makes a version: the words as printed, whatever their capitals and marks. */
  private String version(Reading reading) {
    String text = reading.text(story.accounts().get(reading.account()).article().text());
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  /**
   * A part of a sentence.
   *
   * @param account that it names; empty where it names none
   */
  record Piece(String text, OptionalInt account) {}

  /** What is held of two accounts, a sentence without its period. */
  String sentence(Derivation derivation) {
    return pieces(derivation).stream().map(Piece::text).collect(Collectors.joining());
  }

  /** The same in pieces, so that an account's name can lead to it. */
  List<Piece> pieces(Derivation derivation) {
    Piece from = account(derivation.from());
    Piece to = account(derivation.to());
    return switch (derivation.first()) {
      case CREDIT -> List.of(to, words(" drew on "), from, words(", and says so"));
      case PUBLISHED -> List.of(to, words(" drew on "), from, words(", which was published first"));
      case UNKNOWN ->
          List.of(
              words("One of "),
              to,
              words(" and "),
              from,
              words(" drew on the other; which was first is not known"));
      case NEITHER ->
          List.of(to, words(" and "), from, words(" both draw on " + third(derivation)));
    };
  }

  private Piece account(int account) {
    return new Piece(labels.of(account), OptionalInt.of(account));
  }

  private static Piece words(String words) {
    return new Piece(words, OptionalInt.empty());
  }

  /** Whom both credit, as one of them names it. */
  private static String third(Derivation derivation) {
    return derivation.evidence().stream()
        .flatMap(evidence -> evidence.credits().stream())
        .map(Credit::outlet)
        .findFirst()
        .orElse("a third");
  }

  /** The evidence in words, a line each. */
  List<String> evidence(Derivation derivation) {
    List<String> lines = new ArrayList<>();
    for (Evidence evidence : derivation.evidence()) {
      lines.add(
          switch (evidence.kind()) {
            case SHARED_NARRATION -> shared(derivation, evidence);
            case STATED_CREDIT -> credited(evidence);
          });
    }
    return lines;
  }

  private String shared(Derivation derivation, Evidence evidence) {
    String text = story.accounts().get(derivation.to()).article().text();
    Span longest =
        evidence.to().stream().reduce((a, b) -> b.length() > a.length() ? b : a).orElseThrow();
    int more = evidence.to().size() - 1;
    return shared(evidence)
        + ": “"
        + TextVersion.shortened(longest.of(text).replaceAll("\\s+", " "), SHOWN)
        + "”"
        + (more == 0 ? "" : " and " + more(more));
  }

  /** {@code the same 33 words outside quotes}. */
  static String shared(Evidence evidence) {
    return "the same " + Words.count(evidence.words(), "word", "words") + " outside quotes";
  }

  /** {@code 2 more passages}. */
  static String more(int passages) {
    return Words.count(passages, "more passage", "more passages");
  }

  private String credited(Evidence evidence) {
    return credits(evidence).stream()
        .map(credit -> labels.of(credit.account()) + place(credit) + ": “" + credit.words() + "”")
        .collect(Collectors.joining("; "));
  }

  /** The credits, one of those that say the same at the same place of an account. */
  static List<Credit> credits(Evidence evidence) {
    Set<List<Object>> told = new HashSet<>();
    return evidence.credits().stream()
        .filter(credit -> told.add(List.of(credit.account(), credit.field(), credit.words())))
        .toList();
  }

  /** {@code , in its byline}: where an account gives the credit, if not in its text. */
  static String place(Credit credit) {
    return switch (credit.field()) {
      case TEXT -> "";
      case BYLINE -> ", in its byline";
      case CREDITS -> ", below the text";
    };
  }
}
