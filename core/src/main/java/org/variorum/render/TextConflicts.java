package org.variorum.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.variorum.discrepancy.Alternative;
import org.variorum.discrepancy.Discrepancy;
import org.variorum.discrepancy.Discrepancy.Certainty;
import org.variorum.discrepancy.Facts;
import org.variorum.discrepancy.Place;
import org.variorum.render.TerminalText.Style;
import org.variorum.result.CollatedStory;

/** Where the accounts contradict each other, for a terminal: the certain conflicts in full. */
final class TextConflicts {

  /** Certain conflicts, possible ones, and the accounts whose words are shown of a value. */
  private static final int MOST = 12;

  private static final int MOST_POSSIBLE = 8;
  private static final int MOST_WORDS = 5;

  /** Lines of an excerpt. */
  private static final int LINES = 2;

  private final Facts facts;
  private final Labels labels;
  private final FactWords words;
  private final TextLines lines;
  private final int margin;

  /** {@code margin} is the room for the name of an account. */
  TextConflicts(CollatedStory story, Labels labels, TextLines lines, int margin) {
    this.facts = story.facts();
    this.labels = labels;
    this.words = new FactWords(story);
    this.lines = lines;
    this.margin = margin;
  }

  void write() throws IOException {
    List<Integer> certain = new ArrayList<>();
    List<Integer> possible = new ArrayList<>();
    for (int i = 0; i < facts.discrepancies().size(); i++) {
      switch (facts.discrepancies().get(i).certainty()) {
        case CERTAIN -> certain.add(i);
        case POSSIBLE -> possible.add(i);
      }
    }
    notes();
    certain(certain);
    possible(possible);
  }

  private void notes() throws IOException {
    if (!facts.notes().isEmpty()) {
      lines.blank();
      for (String note : facts.notes()) {
        lines.print("Note: ", note, Style.PLAIN);
      }
    }
  }

  private void certain(List<Integer> certain) throws IOException {
    if (certain.isEmpty()) {
      return;
    }
    lines.blank();
    lines.print("", FactWords.heading(Certainty.CERTAIN, certain.size()), Style.STRONG);
    int shown = Lists.shown(certain.size(), MOST);
    for (int index : certain.subList(0, shown)) {
      lines.blank();
      conflict(index);
    }
    lines.more("  ", certain.size() - shown);
  }

  private void conflict(int index) throws IOException {
    Discrepancy conflict = facts.discrepancies().get(index);
    String head = FactWords.id(index) + " " + FactWords.kind(conflict) + ": ";
    TerminalText slot = lines.text().add(head, Style.SOFT).add(conflict.slot(), Style.GRAVE);
    lines.print("! ", slot.space().add("(rule: " + conflict.rule() + ")", Style.SOFT));
    for (Alternative value : conflict.values()) {
      String shown = FactWords.value(conflict.kind(), value);
      TerminalText standing = lines.text().add(shown, Style.STRONG);
      standing.space().add("· " + words.counted(value.accounts()), Style.PLAIN);
      lines.print("  ", standing);
      words(value);
    }
  }

  /** The first words of each account. */
  private void words(Alternative value) throws IOException {
    List<Integer> accounts = value.accounts();
    int shown = Lists.shown(accounts.size(), MOST_WORDS);
    for (int account : accounts.subList(0, shown)) {
      Place first =
          value.places().stream().filter(p -> p.account() == account).findFirst().orElseThrow();
      String head = "    " + TerminalText.fitted(labels.of(account), margin) + "  ";
      int room = LINES * (lines.width() - margin - 6) - 8;
      Excerpt excerpt = words.excerpt(first, room);
      TerminalText text = lines.text().add(excerpt.before(), Style.PLAIN);
      text.add("{" + excerpt.words() + "}", Style.DIFFERENT);
      lines.print(head, text.add(excerpt.after(), Style.PLAIN));
    }
    if (shown < accounts.size()) {
      String rest = labels.listed(accounts.subList(shown, accounts.size()));
      lines.print("    ", "… and " + rest, Style.SOFT);
    }
  }

  private void possible(List<Integer> possible) throws IOException {
    if (possible.isEmpty()) {
      return;
    }
    lines.blank();
    lines.print("", FactWords.heading(Certainty.POSSIBLE, possible.size()), Style.STRONG);
    int shown = Lists.shown(possible.size(), MOST_POSSIBLE);
    for (int index : possible.subList(0, shown)) {
      Discrepancy conflict = facts.discrepancies().get(index);
      List<String> values = new ArrayList<>();
      for (Alternative value : conflict.values()) {
        String said = FactWords.value(conflict.kind(), value);
        values.add(said + " (" + labels.listed(value.accounts()) + ")");
      }
      TerminalText line = lines.text().add(FactWords.id(index), Style.SOFT);
      line.space().add(conflict.slot() + ": " + String.join(", ", values), Style.PLAIN);
      lines.print("  - ", line);
    }
    lines.more("    ", possible.size() - shown);
  }
}
