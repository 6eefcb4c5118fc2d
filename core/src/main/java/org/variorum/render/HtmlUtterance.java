package org.variorum.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.variorum.collation.Collation;
import org.variorum.collation.Reading;
import org.variorum.collation.Utterance;

/** Something said once: who said it, what differs in words, and the versions under one another. */
final class HtmlUtterance {

  private final Collation collation;
  private final Labels labels;
  private final Markup html;

  HtmlUtterance(Collation collation, Labels labels, Markup html) {
    this.collation = collation;
    this.labels = labels;
    this.html = html;
  }

  /** The utterance at {@code index}, which several accounts print. */
  void write(int index) throws IOException {
    Utterance utterance = collation.utterances().get(index);
    String anchor = Anchors.utterance(index);
    html.open("article", "class", "utterance", "id", anchor, "aria-labelledby", anchor + "h");
    html.line().open("h3", "id", anchor + "h");
    html.element("span", String.valueOf(index + 1), "class", "number").trusted(" ");
    html.text(Words.speaker(utterance.speaker())).close("h3").line();
    html.element("p", standing(utterance), "class", "standing").line();
    sentences(Findings.otherSpeakers(utterance, labels), "other");
    sentences(Findings.of(utterance, labels).sentences(), "findings");
    new HtmlVersions(collation, labels, html).write(index);
    new HtmlHeadlines(collation, labels, html).write(utterance);
    reported(index);
    authorities(utterance);
    html.close("article").line();
  }

  /** The utterance at {@code index}, which one account alone prints. */
  void writeAlone(int index) throws IOException {
    Utterance utterance = collation.utterances().get(index);
    Reading reading = utterance.readings().getFirst();
    html.open("li", "id", Anchors.utterance(index));
    html.element("span", Words.speaker(reading.speaker()), "class", "who").trusted(" ");
    words(reading);
    html.trusted(" ");
    place(index, reading, "in the report");
    new HtmlHeadlines(collation, labels, html).write(utterance);
    html.close("li").line();
  }

  private String standing(Utterance utterance) {
    List<String> parts = new ArrayList<>();
    parts.add(
        utterance.readings().size() == collation.accounts().size()
            ? Words.all(utterance.readings().size()) + " print it"
            : utterance.readings().size() + " of " + collation.accounts().size() + " print it");
    parts.addAll(Words.tally(utterance));
    if (utterance.differences().isEmpty() && utterance.quoted().size() > 1) {
      parts.add("word for word the same");
    }
    return String.join(" · ", parts);
  }

  private void sentences(List<Findings.Sentence> sentences, String style) throws IOException {
    if (sentences.isEmpty()) {
      return;
    }
    html.open("ul", "class", style).line();
    for (Findings.Sentence sentence : sentences) {
      html.element("li", sentence.text(), "class", sentence.grave() ? "grave" : "calm").line();
    }
    html.close("ul").line();
  }

  private void reported(int index) throws IOException {
    for (Reading reading : collation.utterances().get(index).readings()) {
      if (reading.kind() == Reading.Kind.REPORTED) {
        html.open("p", "class", "reported");
        place(index, reading, labels.of(reading.account()));
        html.trusted(" ").element("span", "without quotation marks:", "class", "note").trusted(" ");
        words(reading);
        html.close("p").line();
      }
    }
  }

  private void authorities(Utterance utterance) throws IOException {
    for (Reading reading : utterance.readings()) {
      if (reading.authority() != null) {
        html.open("p", "class", "authority").text(labels.of(reading.account()));
        html.text(" has it from ").text(reading.authority()).close("p").line();
      }
    }
  }

  private void words(Reading reading) throws IOException {
    String text = reading.text(collation.accounts().get(reading.account()).article().text());
    boolean quoted = reading.kind() != Reading.Kind.REPORTED;
    html.open("q", "class", quoted ? "words" : "words reported").text(text).close("q");
  }

  private void place(int index, Reading reading, String name) throws IOException {
    String target = Anchors.to(Anchors.place(reading.account(), index));
    html.element("a", name, "class", "place", "href", target);
  }
}
