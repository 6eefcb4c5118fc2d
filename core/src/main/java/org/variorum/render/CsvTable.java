package org.variorum.render;

import java.util.List;
import java.util.Locale;

/** The tables of a story, each written by a {@link CsvRenderer}. */
public enum CsvTable {
  /** A row a report. */
  ACCOUNTS(
      "account",
      "outlet",
      "url",
      "published",
      "title",
      "byline",
      "language",
      "characters",
      "sha256"),
  /** A row an utterance. */
  UTTERANCES(
      "utterance",
      "speaker",
      "versions",
      "lines",
      "differences",
      "substantive",
      "hidden",
      "summary"),
  /** A row a reading. */
  READINGS(
      "utterance",
      "account",
      "outlet",
      "kind",
      "speaker",
      "authority",
      "places",
      "source",
      "cue",
      "text"),
  /** A row a difference and account. */
  DIFFERENCES(
      "utterance",
      "difference",
      "kind",
      "substantive",
      "hidden",
      "touches",
      "account",
      "outlet",
      "start",
      "end",
      "shown",
      "text"),
  /** A row a change of a headline or caption; one for a headline without. */
  HEADLINES(
      "utterance",
      "account",
      "field",
      "places",
      "text",
      "against",
      "kind",
      "hidden",
      "touches",
      "headline_words",
      "body_words"),
  /** A row a piece of evidence. */
  DERIVATIONS("from", "to", "kind", "rule", "from_places", "to_places"),
  /** A row a report. */
  LINES("line", "account", "outlet"),
  /** A row a place of a value. */
  DISCREPANCIES(
      "discrepancy",
      "kind",
      "certainty",
      "value",
      "account",
      "start",
      "end",
      "text",
      "outlet",
      "slot",
      "rule",
      "lines"),
  /** A row a place of a position. */
  CLAIMS(
      "claim",
      "proposition",
      "disputed",
      "stance",
      "by",
      "authority",
      "lines",
      "account",
      "outlet",
      "start",
      "end",
      "text"),
  /** A row a place of an entry. */
  TIMELINE(
      "moment",
      "value",
      "type",
      "what",
      "discrepancy",
      "account",
      "outlet",
      "start",
      "end",
      "text"),
  /** A row a place of what is stated. */
  CORROBORATION(
      "corroboration",
      "kind",
      "slot",
      "value",
      "lines",
      "alone",
      "others",
      "account",
      "outlet",
      "start",
      "end",
      "text");

  private final String head;

  CsvTable(String... columns) {
    this.head = String.join(",", columns);
  }

  /** Its name, as a user writes it: {@code differences}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The names of its columns, in order; more may follow in later versions. */
  public List<String> columns() {
    return List.of(head.split(","));
  }

  /** The line with the names of its columns, without its end: by it a table is recognised. */
  public String head() {
    return head;
  }
}
