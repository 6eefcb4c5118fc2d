package org.variorum.render;

import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import org.variorum.discrepancy.Claim;
import org.variorum.discrepancy.Corroboration;
import org.variorum.discrepancy.Facts;
import org.variorum.discrepancy.Moment;
import org.variorum.discrepancy.Position;
import org.variorum.render.TerminalText.Style;
import org.variorum.result.CollatedStory;

/** For a terminal: who claims and denies what, what several accounts carry, what was when. */
final class TextFacts {

  private static final int MOST_CLAIMS = 8;
  private static final int MOST_CARRIED = 8;
  private static final int MOST_MOMENTS = 30;

  /** The room for a date, and the words of a proposition or of what happened. */
  private static final int DATE = 20;

  private static final int LONGEST = 32;

  private final Facts facts;
  private final Labels labels;
  private final FactWords words;
  private final TextLines lines;

  TextFacts(CollatedStory story, Labels labels, TextLines lines) {
    this.facts = story.facts();
    this.labels = labels;
    this.words = new FactWords(story);
    this.lines = lines;
  }

  /** Writes what there is of it. */
  void write() throws IOException {
    claims();
    carried("What several reports carry", c -> !c.standsAlone());
    carried("What one report alone states", Corroboration::standsAlone);
    timeline();
  }

  private void claims() throws IOException {
    if (facts.claims().isEmpty()) {
      return;
    }
    heading("Claims and denials");
    int shown = Lists.shown(facts.claims().size(), MOST_CLAIMS);
    for (Claim claim : facts.claims().subList(0, shown)) {
      String proposition = "“" + TextVersion.shortened(claim.proposition(), LONGEST) + "”";
      lines.print(claim.isDisputed() ? "  ! " : "  - ", proposition, Style.PLAIN);
      for (Position position : claim.positions()) {
        TerminalText line = lines.text().add(FactWords.position(position), Style.PLAIN);
        line.space().add("· " + who(position.accounts()), Style.SOFT);
        lines.print("    ", line);
      }
    }
    lines.more("    ", facts.claims().size() - shown);
  }

  private void carried(String heading, Predicate<Corroboration> which) throws IOException {
    List<Corroboration> all = facts.corroborations().stream().filter(which).toList();
    if (all.isEmpty()) {
      return;
    }
    heading(heading);
    int shown = Lists.shown(all.size(), MOST_CARRIED);
    for (Corroboration carried : all.subList(0, shown)) {
      TerminalText line = lines.text().add(carried.slot() + ": ", Style.PLAIN);
      line.add(FactWords.value(carried.kind(), carried.stated()), Style.STRONG);
      String by = carried.standsAlone() ? "" : "carried by ";
      String who = by + who(carried.stated().accounts()) + FactWords.silent(carried);
      line.space().add("· " + who, Style.SOFT);
      lines.print("  - ", line);
    }
    lines.more("    ", all.size() - shown);
  }

  /** {@code 2 reports, 1 independent line: Courier and Herald}; one report by its name alone. */
  private String who(List<Integer> accounts) {
    String who = labels.listed(accounts);
    return accounts.size() < 2 ? who : words.counted(accounts) + ": " + who;
  }

  private void timeline() throws IOException {
    if (facts.timeline().isEmpty()) {
      return;
    }
    heading("What was when");
    int shown = Lists.shown(facts.timeline().size(), MOST_MOMENTS);
    String before = "";
    for (Moment moment : facts.timeline().subList(0, shown)) {
      String date = DateWords.of(moment.value());
      moment(date.equals(before) ? "" : date, moment);
      before = date;
    }
    lines.more("  ", facts.timeline().size() - shown);
  }

  private void moment(String date, Moment moment) throws IOException {
    TerminalText line = lines.text();
    switch (moment.type()) {
      case EVENT -> {}
      case SAID, PUBLISHED -> line.add(FactWords.type(moment.type()) + ": ", Style.SOFT);
    }
    String what = TextVersion.shortened(moment.what(), LONGEST);
    line.add(what, Style.PLAIN).space();
    line.add((what.isBlank() ? "" : "· ") + labels.listed(moment.accounts()), Style.SOFT);
    if (moment.conflict().isPresent()) {
      String conflict = "≠ conflict " + FactWords.id(moment.conflict().getAsInt());
      line.space().add("· ", Style.SOFT).add(conflict, Style.GRAVE);
    }
    int room = Math.min(DATE, lines.width() / 3);
    String fits = TerminalText.width(date) > room ? DateWords.brief(moment.value()) : date;
    lines.print("  " + TerminalText.fitted(fits, room) + "  ", line);
  }

  private void heading(String words) throws IOException {
    lines.blank();
    lines.print("", words, Style.STRONG);
  }
}
