package org.variorum.render;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.variorum.collation.Ours;
import org.variorum.collation.OwnFinding;
import org.variorum.collation.SpokenRecord;
import org.variorum.render.TerminalText.Style;
import org.variorum.result.CollatedStory;

/** What was asked for comes first: departures from the record, and what our account alone has. */
final class TextFirst {

  /** Quotations that we alone print, and that were not found, beyond which they are counted. */
  private static final int MOST = 6;

  /** The most words shown of a quotation. */
  private static final int LONGEST = 24;

  private final CollatedStory story;
  private final Labels labels;
  private final Appendable out;
  private final int width;
  private final boolean colour;

  TextFirst(CollatedStory story, Appendable out, int width, boolean colour) {
    this.story = story;
    this.labels = Labels.of(story.collation());
    this.out = out;
    this.width = width;
    this.colour = colour;
  }

  /** Writes what there is of it. */
  void write() throws IOException {
    Optional<SpokenRecord> record = story.record();
    if (record.isPresent()) {
      record(record.get());
    }
    Optional<Ours> ours = story.ours();
    if (ours.isPresent()) {
      ours(ours.get());
    }
  }

  private void record(SpokenRecord record) throws IOException {
    BesideRecord beside = BesideRecord.of(record, story.collation(), labels);
    out.append('\n');
    print("", text().add("Beside the record: " + record.article().label(), Style.STRONG));
    print("  ", text().add(beside.counts(), Style.PLAIN));
    for (BesideRecord.Group group : beside.departing()) {
      for (Findings.Sentence sentence : group.sentences()) {
        sentence(sentence);
      }
      print("    ", text().add(quoted(group.words()), Style.SOFT));
    }
    List<BesideRecord.Group> absent = beside.absent();
    int shown = absent.size() == MOST + 1 ? absent.size() : Math.min(absent.size(), MOST);
    for (BesideRecord.Group group : absent.subList(0, shown)) {
      for (Findings.Sentence sentence : group.sentences()) {
        sentence(sentence);
      }
    }
    more(absent.size() - shown, "were not found in the record");
    if (!absent.isEmpty()) {
      String caution = "What was not found may have been said elsewhere, or in other words.";
      print("    ", text().add(caution, Style.SOFT));
    }
  }

  private void ours(Ours ours) throws IOException {
    out.append('\n');
    print(
        "",
        text().add("What " + labels.of(ours.account()) + " alone has differently", Style.STRONG));
    if (ours.findings().isEmpty()) {
      print("  ", text().add("Nothing: all it prints, others print, too.", Style.PLAIN));
    }
    int alone = 0;
    for (OwnFinding finding : ours.findings()) {
      if (finding.kind() != OwnFinding.Kind.ALONE || ++alone <= MOST) {
        sentence(new Findings.Sentence(finding.sentence(), finding.grave()));
      }
    }
    more(alone - MOST, "are printed by no other report");
  }

  private void more(int count, String what) throws IOException {
    if (count > 0) {
      print("    ", text().add("… and " + count + " more " + what, Style.SOFT));
    }
  }

  private void sentence(Findings.Sentence sentence) throws IOException {
    boolean grave = sentence.grave();
    print(grave ? "  ! " : "  - ", text().add(sentence.text(), grave ? Style.GRAVE : Style.PLAIN));
  }

  private static String quoted(String words) {
    return "“" + TextVersion.shortened(words, LONGEST) + "”";
  }

  private TerminalText text() {
    return new TerminalText(colour);
  }

  private void print(String head, TerminalText text) throws IOException {
    for (String line : text.lines(head, width)) {
      out.append(line.stripTrailing()).append('\n');
    }
  }
}
