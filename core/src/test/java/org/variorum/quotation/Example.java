package org.variorum.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.variorum.language.English;
import org.variorum.language.Passage;
import org.variorum.name.NameFinder;
import org.variorum.text.Span;

/** One text and what was found in it, written so that an example fits on a line. */
final class Example {

  private static final English ENGLISH = new English();
  private static final NameFinder NAMES = new NameFinder();
  private static final QuotationFinder FINDER = new QuotationFinder();
  private static final ReportingVerbs VERBS = new ReportingVerbs();

  private final String text;
  private final List<Quotation> quotations;

  private Example(String text, List<Quotation> quotations) {
    this.text = text;
    this.quotations = quotations;
  }

  static Example of(String text) {
    Passage passage = ENGLISH.passage(text);
    return new Example(text, FINDER.find(passage, NAMES.find(passage)));
  }

  static Passage passage(String text) {
    return ENGLISH.passage(text);
  }

  /** The quoted runs of {@code text}: their words in {@code <>}, nested ones within. */
  static String runs(String text) {
    List<String> at = new ArrayList<>();
    for (int i = 0; i <= text.length(); i++) {
      at.add("");
    }
    for (QuotedRun run : QuotationMarks.in(passage(text))) {
      String open = run.continues().isPresent() ? "+<" : "<";
      String close = run.closed() ? ">" : ">…";
      at.set(run.inner().start(), at.get(run.inner().start()) + open);
      at.set(run.inner().end(), close + at.get(run.inner().end()));
    }
    StringBuilder drawn = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      drawn.append(at.get(i)).append(i < text.length() ? text.substring(i, i + 1) : "");
    }
    return drawn.toString();
  }

  /** The kinds of the runs of {@code text}, in order. */
  static String kinds(String text) {
    Passage passage = passage(text);
    return RunClassifier.kinds(passage, QuotationMarks.in(passage), VERBS, false).stream()
        .map(kind -> kind.name().toLowerCase(java.util.Locale.ROOT))
        .collect(Collectors.joining(" "));
  }

  /** Whom the characters {@code [from, to)} mean as a source, {@code -} for nobody. */
  static String speaker(String text, int from, int to) {
    Passage passage = passage(text);
    Groundwork ground =
        Groundwork.of(passage, NAMES.find(passage), VERBS, new CueFinder(VERBS), false);
    Span source = new Span(passage.tokenFrom(from), passage.tokenFrom(to));
    Speaker speaker = ground.speakers().resolve(source, null, ground.layout());
    return speaker == null ? "-" : speaker.name();
  }

  List<Quotation> quotations() {
    return quotations;
  }

  Quotation only() {
    if (quotations.size() != 1) {
      throw new AssertionError("not one quotation: " + summary());
    }
    return quotations.getFirst();
  }

  /** Each quotation as {@code rule: source | cue | content / content}, a line each. */
  String summary() {
    return quotations.stream().map(this::line).collect(Collectors.joining("\n"));
  }

  private String line(Quotation found) {
    return found.rule()
        + ": "
        + words(found.source())
        + " | "
        + words(found.cue())
        + " | "
        + words(found.content());
  }

  String speaker() {
    return quotations.stream()
        .map(found -> found.speaker() == null ? "-" : found.speaker().name())
        .collect(Collectors.joining(" / "));
  }

  String words(List<Span> spans) {
    return spans.stream().map(span -> span.of(text)).collect(Collectors.joining(" / "));
  }
}
