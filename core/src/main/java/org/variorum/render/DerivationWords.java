package org.variorum.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

  /** What is held of two accounts, a sentence without its period. */
  String sentence(Derivation derivation) {
    String from = labels.of(derivation.from());
    String to = labels.of(derivation.to());
    return switch (derivation.first()) {
      case CREDIT -> to + " drew on " + from + ", and says so";
      case PUBLISHED -> to + " drew on " + from + ", which was published first";
      case UNKNOWN ->
          "one of " + to + " and " + from + " drew on the other; which was first is not known";
      case NEITHER -> to + " and " + from + " both draw on " + third(derivation);
    };
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
    return "the same "
        + Words.count(evidence.words(), "word", "words")
        + " outside quotes: “"
        + TextVersion.shortened(longest.of(text).replaceAll("\\s+", " "), SHOWN)
        + "”"
        + (more == 0 ? "" : " and " + Words.count(more, "more passage", "more passages"));
  }

  private String credited(Evidence evidence) {
    return evidence.credits().stream()
        .map(credit -> labels.of(credit.account()) + place(credit) + ": “" + credit.words() + "”")
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private static String place(Credit credit) {
    return switch (credit.field()) {
      case TEXT -> "";
      case BYLINE -> ", in its byline";
      case CREDITS -> ", below the text";
    };
  }
}
