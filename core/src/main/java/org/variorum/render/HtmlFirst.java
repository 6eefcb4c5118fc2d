package org.variorum.render;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.variorum.collation.Ours;
import org.variorum.collation.OwnFinding;
import org.variorum.collation.SpokenRecord;
import org.variorum.result.CollatedStory;

/** What was asked for comes first: departures from the record, and what our account alone has. */
final class HtmlFirst {

  private final CollatedStory story;
  private final Labels labels;
  private final Markup html;

  HtmlFirst(CollatedStory story, Markup html) {
    this.story = story;
    this.labels = Labels.of(story.collation());
    this.html = html;
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
    html.open("section", "class", "record", "aria-labelledby", "record").line();
    html.element("h2", "Beside the record: " + record.article().label(), "id", "record").line();
    html.element("p", beside.counts(), "class", "standing").line();
    groups(beside.departing());
    if (!beside.absent().isEmpty()) {
      html.element("h3", "Not found in the record").line();
      html.element("p", "It may have been said elsewhere, or in other words.", "class", "standing")
          .line();
      groups(beside.absent());
    }
    html.close("section").line();
  }

  private void groups(List<BesideRecord.Group> groups) throws IOException {
    if (groups.isEmpty()) {
      return;
    }
    html.open("ul", "class", "findings").line();
    for (BesideRecord.Group group : groups) {
      boolean grave = group.sentences().stream().anyMatch(Findings.Sentence::grave);
      html.open("li", "class", grave ? "grave" : "calm");
      int account = group.quotations().getFirst().account();
      String target = Anchors.to(Anchors.account(account));
      boolean first = true;
      for (Findings.Sentence sentence : group.sentences()) {
        html.trusted(first ? "" : "; ");
        first = false;
        html.element("a", sentence.text(), "class", "place", "href", target);
      }
      if (group.quotations().getFirst().place().isPresent()) {
        html.trusted(" ").element("q", group.words(), "class", "words");
      }
      html.close("li").line();
    }
    html.close("ul").line();
  }

  private void ours(Ours ours) throws IOException {
    String name = labels.of(ours.account());
    html.open("section", "class", "ours", "aria-labelledby", "ours").line();
    html.element("h2", "What " + name + " alone has differently", "id", "ours").line();
    if (ours.findings().isEmpty()) {
      html.element("p", "Nothing: all it prints, others print, too.", "class", "none").line();
    } else {
      html.open("ul", "class", "findings").line();
      for (OwnFinding finding : ours.findings()) {
        html.open("li", "class", finding.grave() ? "grave" : "calm");
        String target = Anchors.to(Anchors.utterance(finding.utterance()));
        html.element("a", finding.sentence(), "class", "place", "href", target);
        html.close("li").line();
      }
      html.close("ul").line();
    }
    html.close("section").line();
  }
}
