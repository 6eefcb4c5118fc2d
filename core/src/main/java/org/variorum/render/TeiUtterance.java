package org.variorum.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.variorum.article.Article;
import org.variorum.collation.Collation;
import org.variorum.collation.Column;
import org.variorum.collation.Difference;
import org.variorum.collation.Difference.Kind;
import org.variorum.collation.Headline;
import org.variorum.collation.Reading;
import org.variorum.collation.Utterance;
import org.variorum.collation.Variant;
import org.variorum.text.CodePoints;
import org.variorum.text.Span;

/** One utterance as a {@code div}: who prints it and how, then its words. */
final class TeiUtterance {

  private static final int DEPTH = 4;

  private final Xml xml;
  private final XmlNames names;
  private final Collation collation;
  private final List<CodePoints> points;

  TeiUtterance(Xml xml, XmlNames names, Collation collation) {
    this.xml = xml;
    this.names = names;
    this.collation = collation;
    this.points =
        collation.accounts().stream().map(a -> new CodePoints(a.article().text())).toList();
  }

  void write(Utterance utterance) throws IOException {
    xml.line(DEPTH - 1).open("div", "type", "utterance", "xml:id", utterance.id());
    if (utterance.speaker() != null) {
      xml.line(DEPTH).element("head", utterance.speaker());
    }
    for (String sentence : utterance.summary()) {
      xml.line(DEPTH).element("note", sentence, "type", "summary");
    }
    for (Reading reading : utterance.readings()) {
      note(reading);
    }
    words(utterance);
    for (Headline headline : utterance.headlines()) {
      headline(headline);
    }
    xml.line(DEPTH - 1).close("div");
  }

  /** How an account prints it: its kind, its place, and whose words they are by that account. */
  private void note(Reading reading) throws IOException {
    StringBuilder words = new StringBuilder(Lists.of(reading.kind()));
    words.append("; at ").append(Lists.of(reading.spans(), points.get(reading.account())));
    if (reading.speaker() != null) {
      words.append("; said by ").append(reading.speaker());
    }
    if (reading.authority() != null) {
      words.append("; according to ").append(reading.authority());
    }
    xml.line(DEPTH)
        .element("note", words, "type", "reading", "corresp", names.pointer(reading.account()));
  }

  /** The readings that are aligned in one block, each of the others in one of its own. */
  private void words(Utterance utterance) throws IOException {
    boolean[] mayMove = new boolean[utterance.columns().size()];
    for (Difference difference : utterance.differences()) {
      if (difference.kind() == Kind.ORDER) {
        for (int c = difference.from(); c < Math.min(mayMove.length, difference.to()); c++) {
          mayMove[c] = true;
        }
      }
    }
    List<Spelled> aligned = new ArrayList<>();
    List<Reading> alone = new ArrayList<>();
    Map<Integer, SortedMap<Integer, Span>> cells = cells(utterance.columns());
    for (Reading reading : utterance.readings()) {
      SortedMap<Integer, Span> row = cells.getOrDefault(reading.account(), new TreeMap<>());
      if (row.values().stream().allMatch(Span::isEmpty)) {
        alone.add(reading);
      } else {
        aligned.add(Spelled.of(reading, article(reading.account()).text(), row, mayMove));
      }
    }
    if (!aligned.isEmpty()) {
      block("version", aligned.stream().map(Spelled::account).toList());
      new TeiApparatus(
              xml, names, utterance.id(), utterance.differences(), utterance.columns().size())
          .write(aligned);
      xml.close("ab");
    }
    for (Reading reading : alone) {
      block(Lists.of(reading.kind()), List.of(reading.account()));
      xml.text(reading.text(article(reading.account()).text())).close("ab");
    }
  }

  private void block(String type, List<Integer> accounts) throws IOException {
    xml.line(DEPTH)
        .open("ab", "type", type, "source", names.pointers(accounts), "xml:space", "preserve");
  }

  /** By account and column, where it has words or lacks them, if it reaches so far. */
  private static Map<Integer, SortedMap<Integer, Span>> cells(List<Column> columns) {
    Map<Integer, SortedMap<Integer, Span>> cells = new HashMap<>();
    for (int c = 0; c < columns.size(); c++) {
      for (Variant variant : columns.get(c).variants()) {
        int column = c;
        variant
            .at()
            .forEach((account, span) ->
                cells.computeIfAbsent(account, a -> new TreeMap<>()).put(column, span));
      }
    }
    return cells;
  }

  private void headline(Headline headline) throws IOException {
    String field = Headlines.text(headline, article(headline.account()));
    String type = headline.caption().isEmpty() ? "headline" : "caption";
    xml.line(DEPTH)
        .element(
            "ab",
            headline.text(field),
            "type",
            type,
            "source",
            names.pointer(headline.account()),
            "corresp",
            names.pointer(headline.against()));
    for (Headline.Change change : headline.changes()) {
      String words =
          "“" + change.headline().text() + "” for “" + change.body().text() + "” of the text";
      xml.line(DEPTH)
          .element(
              "note",
              words,
              "type",
              Lists.of(change.kind()),
              "corresp",
              names.pointer(headline.account()));
    }
  }

  private Article article(int account) {
    return collation.accounts().get(account).article();
  }
}
