package org.variorum.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.variorum.article.Article;
import org.variorum.collation.Collation;
import org.variorum.collation.Headline;
import org.variorum.collation.Reading;
import org.variorum.collation.Utterance;
import org.variorum.derivation.Derivation;
import org.variorum.render.TerminalText.Style;
import org.variorum.result.CollatedStory;

/**
 * The report for a terminal: the reports, where they contradict each other, what several print,
 * what one alone prints, what was when; one use.
 */
final class TextReport {

  /** Findings shown of one utterance beyond what is hidden, and utterances shown of one outlet. */
  private static final int MOST_FINDINGS = 6;

  private static final int MOST_ALONE = 6;

  /** So many pairs are named that draw on one another. */
  private static final int MOST_DERIVATIONS = 12;

  private final CollatedStory story;
  private final Collation collation;
  private final Labels labels;
  private final DerivationWords derivations;
  private final Appendable out;
  private final int width;
  private final boolean colour;
  private final int margin;

  TextReport(CollatedStory story, Appendable out, int width, boolean colour) {
    this.story = story;
    this.collation = story.collation();
    this.labels = Labels.of(collation);
    this.derivations = new DerivationWords(story, labels);
    this.out = out;
    this.width = width;
    this.colour = colour;
    int longest =
        labels.names().stream().mapToInt(l -> TerminalText.width(Printable.of(l))).max().orElse(0);
    this.margin = Math.min(longest, width / 4);
  }

  void write() throws IOException {
    head();
    new TextFirst(story, out, width, colour).write();
    TextLines lines = new TextLines(out, width, colour);
    new TextConflicts(story, labels, lines, margin).write();
    boolean shared = false;
    for (int i = 0; i < collation.utterances().size(); i++) {
      if (!collation.utterances().get(i).alone()) {
        utterance(i);
        shared = true;
      }
    }
    if (!shared) {
      print("", text().add("No quote was found in more than one of these reports.", Style.PLAIN));
    }
    alone();
    new TextFacts(story, labels, lines).write();
    whoDrewOnWhom();
    if (shared) {
      blank();
      print("", text().add(TextVersion.LEGEND, Style.SOFT));
    }
  }

  private void head() throws IOException {
    TerminalText head = text();
    head.add(derivations.reports() + ":", Style.STRONG);
    for (int i = 0; i < collation.accounts().size(); i++) {
      Article article = collation.accounts().get(i).article();
      String date = article.published() == null ? "no date" : Words.day(article.published());
      String comma = i + 1 < collation.accounts().size() ? "," : "";
      head.space().add(labels.of(i) + " (" + date + ")" + comma, Style.PLAIN);
    }
    print("", head);
  }

  private void utterance(int index) throws IOException {
    Utterance utterance = collation.utterances().get(index);
    List<String> standing = new ArrayList<>();
    standing.add(Words.speaker(utterance.speaker()));
    standing.add(derivations.printed(utterance));
    standing.addAll(Words.tally(utterance));
    if (utterance.differences().isEmpty() && utterance.quoted().size() > 1) {
      standing.add("word for word the same");
    }
    blank();
    print((index + 1) + " ", text().add(String.join(" · ", standing), Style.STRONG));
    findings(utterance);
    versions(utterance);
    headlines("  ", utterance);
  }

  private void headlines(String head, Utterance utterance) throws IOException {
    for (Headline headline : utterance.headlines()) {
      Article account = collation.accounts().get(headline.account()).article();
      TerminalText line = text();
      TextHeadline.write(headline, Headlines.text(headline, account), labels, line);
      print(head, line);
    }
  }

  private void findings(Utterance utterance) throws IOException {
    List<Findings.Sentence> all = new ArrayList<>(Findings.otherSpeakers(utterance, labels));
    all.addAll(Findings.of(utterance, labels).sentences());
    all.sort(Comparator.comparing(sentence -> !sentence.grave()));
    int calm = 0;
    for (Findings.Sentence sentence : all) {
      if (sentence.grave()) {
        print("  ! ", text().add(sentence.text(), Style.GRAVE));
      } else if (++calm <= MOST_FINDINGS) {
        print("  - ", text().add(sentence.text(), Style.PLAIN));
      }
    }
    if (calm > MOST_FINDINGS) {
      print("    ", text().add("… and " + (calm - MOST_FINDINGS) + " more", Style.SOFT));
    }
  }

  private void versions(Utterance utterance) throws IOException {
    boolean same =
        utterance.differences().isEmpty()
            && utterance.readings().stream().noneMatch(r -> r.kind() == Reading.Kind.REPORTED);
    if (same) {
      String outlets =
          utterance.readings().stream()
              .map(reading -> labels.of(reading.account()))
              .collect(Collectors.joining(", "));
      String words = quoted(utterance.readings().getFirst());
      print("  ", text().add(outlets + ": " + words, Style.PLAIN));
      return;
    }
    List<Stretch> stretches = Stretch.of(utterance);
    for (Reading reading : utterance.readings()) {
      TerminalText version = text();
      if (reading.kind() == Reading.Kind.REPORTED || utterance.columns().isEmpty()) {
        version.add(quoted(reading), Style.PLAIN);
      } else {
        new TextVersion(utterance, stretches, reading, account(reading)).write(version);
      }
      if (reading.authority() != null) {
        version.space().add("(from " + reading.authority() + ")", Style.SOFT);
      }
      print("  " + TerminalText.fitted(labels.of(reading.account()), margin) + "  ", version);
    }
  }

  /** The words with quotation marks of ours, or without where the outlet has none. */
  private String quoted(Reading reading) {
    String words = TextVersion.shortened(reading.text(account(reading)), 24);
    return reading.kind() == Reading.Kind.REPORTED
        ? words + " (without quotation marks)"
        : "“" + words + "”";
  }

  private void alone() throws IOException {
    List<Utterance> alone = collation.utterances().stream().filter(Utterance::alone).toList();
    if (alone.isEmpty()) {
      return;
    }
    blank();
    print("", text().add("Who stands alone", Style.STRONG));
    for (int account : IntStream.range(0, collation.accounts().size()).toArray()) {
      List<Utterance> own =
          alone.stream().filter(u -> u.readings().getFirst().account() == account).toList();
      int shown = own.size() == MOST_ALONE + 1 ? own.size() : Math.min(own.size(), MOST_ALONE);
      for (int i = 0; i < shown; i++) {
        Reading reading = own.get(i).readings().getFirst();
        String head = TerminalText.fitted(i == 0 ? labels.of(account) : "", margin);
        String line = Words.speaker(reading.speaker()) + ": " + quoted(reading);
        int room = width - margin - 4;
        String fitted = TerminalText.fitted(line, room).stripTrailing();
        print("  " + head + "  ", text().add(fitted, Style.PLAIN));
        headlines(" ".repeat(margin + 4), own.get(i));
      }
      if (shown < own.size()) {
        String rest = "… and " + (own.size() - shown) + " more";
        print(" ".repeat(margin + 4), text().add(rest, Style.SOFT));
      }
    }
  }

  private void whoDrewOnWhom() throws IOException {
    List<Derivation> all = story.derivations().all();
    if (all.isEmpty()) {
      return;
    }
    blank();
    print("", text().add("Who drew on whom", Style.STRONG));
    for (Derivation derivation : all.subList(0, Math.min(all.size(), MOST_DERIVATIONS))) {
      print("  ", text().add(derivations.sentence(derivation), Style.PLAIN));
      for (String line : derivations.evidence(derivation)) {
        print("    - ", text().add(line, Style.PLAIN));
      }
    }
    if (all.size() > MOST_DERIVATIONS) {
      print("  ", text().add("… and " + (all.size() - MOST_DERIVATIONS) + " more", Style.SOFT));
    }
  }

  private String account(Reading reading) {
    return collation.accounts().get(reading.account()).article().text();
  }

  private TerminalText text() {
    return new TerminalText(colour);
  }

  private void blank() throws IOException {
    out.append('\n');
  }

  private void print(String head, TerminalText text) throws IOException {
    for (String line : text.lines(head, width)) {
      out.append(line.stripTrailing()).append('\n');
    }
  }
}
