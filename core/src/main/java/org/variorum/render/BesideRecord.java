package org.variorum.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.collation.Collation;
import org.variorum.collation.Departure;
import org.variorum.collation.Departure.Side;
import org.variorum.collation.RecordedQuotation;
import org.variorum.collation.SpokenRecord;
import org.variorum.text.Span;

/**
 * What is to be said of accounts beside a record, the same in every format for readers. Accounts
 * that depart from one place in the same way are told of together.
 *
 * @param departing those that depart from the record, the gravest first
 * @param absent what was not found in it, though who speaks there may have said it
 * @param counts all of it in a sentence
 */
record BesideRecord(List<Group> departing, List<Group> absent, String counts) {

  BesideRecord {
    departing = List.copyOf(departing);
    absent = List.copyOf(absent);
  }

  /**
   * Quotations that depart from one place in the same way.
   *
   * @param quotations one an account, at least one
   * @param words as the first of them prints them
   * @param sentences what is to be said of them, the gravest first
   */
  record Group(
      List<RecordedQuotation> quotations, String words, List<Findings.Sentence> sentences) {

    Group {
      quotations = List.copyOf(quotations);
      sentences = List.copyOf(sentences);
    }
  }

  /** Equal for departures that are told in one sentence. */
  private record Same(Departure.Kind kind, String printed, @Nullable Side spoken, boolean shown) {}

  /** Equal for quotations that are told of together. */
  private record Place(List<Span> spans, List<Same> departures, String words) {}

  static BesideRecord of(SpokenRecord record, Collation collation, Labels labels) {
    List<RecordedQuotation> departing = new ArrayList<>();
    List<RecordedQuotation> absent = new ArrayList<>();
    int asSpoken = 0;
    int elsewhere = 0;
    for (RecordedQuotation quotation : record.quotations()) {
      if (quotation.elsewhere()) {
        elsewhere++;
      } else if (quotation.place().isEmpty()) {
        absent.add(quotation);
      } else if (quotation.departures().isEmpty()) {
        asSpoken++;
      } else {
        departing.add(quotation);
      }
    }
    List<String> counts = new ArrayList<>();
    counts.add(Words.count(record.quotations().size(), "quote", "quotes"));
    counts.add(asSpoken + " as spoken");
    counts.add(departing.size() + " not as spoken");
    counts.add(absent.size() + " not found there");
    if (elsewhere > 0) {
      counts.add(elsewhere + " by others, who do not speak there");
    }
    return new BesideRecord(
        groups(departing, collation, labels),
        groups(absent, collation, labels),
        String.join(" · ", counts));
  }

  private static List<Group> groups(
      List<RecordedQuotation> quotations, Collation collation, Labels labels) {
    Map<Place, List<RecordedQuotation>> together = new LinkedHashMap<>();
    for (RecordedQuotation quotation : quotations) {
      together
          .computeIfAbsent(place(quotation, collation), place -> new ArrayList<>())
          .add(quotation);
    }
    List<Group> groups = new ArrayList<>();
    together.forEach((place, same) -> {
      List<String> who =
          same.stream().map(quotation -> labels.of(quotation.account())).distinct().toList();
      List<Findings.Sentence> sentences =
          same.getFirst().departures().stream()
              .map(departure ->
                  new Findings.Sentence(departure.sentence(who, "the record"), departure.grave()))
              .toList();
      groups.add(new Group(same, words(same.getFirst(), collation), sentences));
    });
    return groups;
  }

  private static Place place(RecordedQuotation quotation, Collation collation) {
    List<Same> departures =
        quotation.departures().stream()
            .map(departure ->
                new Same(
                    departure.kind(),
                    departure.printed().text(),
                    departure.spoken(),
                    departure.shown()))
            .toList();
    boolean found = quotation.place().isPresent();
    return new Place(
        quotation.place().map(place -> place.spans()).orElse(List.of()),
        departures,
        found ? "" : words(quotation, collation));
  }

  private static String words(RecordedQuotation quotation, Collation collation) {
    String text = collation.accounts().get(quotation.account()).article().text();
    StringBuilder words = new StringBuilder();
    for (Span span : quotation.spans()) {
      words.append(words.isEmpty() ? "" : " ").append(span.of(text));
    }
    return words.toString();
  }
}
