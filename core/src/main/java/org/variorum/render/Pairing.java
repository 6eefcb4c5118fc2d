package org.variorum.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.variorum.collation.Column;
import org.variorum.collation.Difference;
import org.variorum.collation.Reading;
import org.variorum.collation.Variant;
import org.variorum.derivation.Derivation;
import org.variorum.derivation.Evidence;
import org.variorum.text.Span;

/**
 * What must be marked in the reports so that any two can be compared: where a report differs from
 * some other in what both quote, and which words of its own it shares with which.
 *
 * <p>A report is printed once, whatever it is compared with. Its places carry the number of the
 * difference and of the variant, and for each report there is a list of those from which it
 * differs: that is as much as there are readings, not as there are pairs.
 */
final class Pairing {

  /** The most places that are told apart in one page. */
  private static final int MOST_PLACES = 60_000;

  /** The most moved passages of one quote: for each, all its words are looked at. */
  private static final int MOST_MOVED = 32;

  /** The most reports whose narration is marked in one: those with which it shares most. */
  static final int MOST_SHARING = 12;

  private final PageStory story;
  private final List<Seams> seams = new ArrayList<>();
  private final List<List<String>> differing = new ArrayList<>();
  private int places;
  private int differences;
  private boolean complete = true;

  Pairing(PageStory story) {
    this.story = story;
    for (int i = 0; i < story.reports(); i++) {
      seams.add(new Seams());
      differing.add(new ArrayList<>());
    }
    story.quotes().forEach(this::changes);
    narration();
    pins();
  }

  /** Where the text of {@code account} is cut. */
  Seams seams(int account) {
    return seams.get(account);
  }

  /** Selectors of the places in other reports that {@code account} has otherwise. */
  List<String> differing(int account) {
    return differing.get(account);
  }

  /** Whether every difference is marked. */
  boolean complete() {
    return complete;
  }

  private void changes(PageQuote quote) {
    Map<Integer, Reading> readings = new HashMap<>();
    for (Reading reading : quote.utterance().readings()) {
      if (reading.kind() != Reading.Kind.REPORTED) {
        readings.put(reading.account(), reading);
      }
    }
    if (readings.size() < 2) {
      return;
    }
    int moved = 0;
    for (Difference difference : quote.utterance().differences()) {
      places += readings.size();
      moved += difference.kind() == Difference.Kind.ORDER ? 1 : 0;
      boolean often = difference.kind() == Difference.Kind.ORDER && moved > MOST_MOVED;
      if (places > MOST_PLACES || often) {
        complete = false;
      } else if (shown(difference.kind())) {
        change(quote, difference, readings);
      }
    }
  }

  private static boolean shown(Difference.Kind kind) {
    return switch (kind) {
      case OMISSION, EXTENT, WORDING, ORDER, INSERTION, SPELLING -> true;
      case ELLIPSIS, PUNCTUATION -> false;
    };
  }

  private void change(PageQuote quote, Difference difference, Map<Integer, Reading> readings) {
    String name = "d" + ++differences;
    Map<Integer, Integer> sides = new HashMap<>();
    boolean order = difference.kind() == Difference.Kind.ORDER;
    // What those who reach so far have there is told apart by differences of its own.
    boolean extent = difference.kind() == Difference.Kind.EXTENT;
    for (int v = 0; v < difference.variants().size(); v++) {
      Variant variant = difference.variants().get(v);
      Map<Integer, Integer> ranks =
          order ? ranks(variant, difference, quote.utterance().columns()) : Map.of();
      for (Map.Entry<Integer, Span> place : variant.at().entrySet()) {
        Reading reading = readings.get(place.getKey());
        if (reading != null) {
          int side = order ? ranks.getOrDefault(place.getKey(), 0) : extent ? 0 : v;
          sides.put(place.getKey(), side);
          mark(reading, place.getValue(), name + " " + name + "v" + side);
        }
      }
    }
    for (int account : readings.keySet()) {
      Integer side = sides.get(account);
      String same = side == null ? "" : ":not(." + name + "v" + side + ")";
      differing.get(account).add("." + name + same);
    }
  }

  private void mark(Reading reading, Span place, String style) {
    Seams own = seams.get(reading.account());
    if (place.isEmpty()) {
      own.missing(place.start(), style);
      return;
    }
    List<Span> pieces = reading.spans();
    int at = LastingAnchors.piece(pieces, place.start());
    for (int i = at; i < pieces.size() && pieces.get(i).start() < place.end(); i++) {
      if (pieces.get(i).overlaps(place)) {
        int start = Math.max(pieces.get(i).start(), place.start());
        own.change(new Span(start, Math.min(pieces.get(i).end(), place.end())), style);
      }
    }
  }

  /** How many words stand before moved ones, of those that all have who have them. */
  private static Map<Integer, Integer> ranks(
      Variant moved, Difference difference, List<Column> columns) {
    Map<Integer, Integer> ranks = new HashMap<>();
    Set<Integer> accounts = moved.at().keySet();
    for (int c = 0; c < columns.size(); c++) {
      if (c >= difference.from() && c < difference.to()) {
        continue;
      }
      Map<Integer, Span> words = new HashMap<>();
      for (Variant variant : columns.get(c).variants()) {
        if (variant.hasWords()) {
          words.putAll(variant.at());
        }
      }
      if (words.keySet().containsAll(accounts)) {
        moved
            .at()
            .forEach((account, place) -> {
              boolean before = words.getOrDefault(account, place).start() < place.start();
              ranks.merge(account, before ? 1 : 0, Integer::sum);
            });
      }
    }
    return ranks;
  }

  private void narration() {
    List<Map<Integer, List<Span>>> shared = new ArrayList<>();
    seams.forEach(_ -> shared.add(new HashMap<>()));
    for (Derivation derivation : story.derivations().all()) {
      for (Evidence evidence : derivation.evidence()) {
        if (evidence.kind() == Evidence.Kind.SHARED_NARRATION) {
          both(shared.get(derivation.from()), derivation.to(), evidence.from());
          both(shared.get(derivation.to()), derivation.from(), evidence.to());
        }
      }
    }
    for (int account = 0; account < seams.size(); account++) {
      Seams own = seams.get(account);
      shared.get(account).entrySet().stream()
          .sorted(
              Comparator.comparingInt(
                      (Map.Entry<Integer, List<Span>> entry) -> -length(entry.getValue()))
                  .thenComparing(Map.Entry::getKey))
          .limit(MOST_SHARING)
          .forEach(entry ->
              new HashSet<>(entry.getValue())
                  .forEach(span -> own.shared(span, entry.getKey() + 1)));
    }
  }

  private static void both(Map<Integer, List<Span>> own, int other, List<Span> spans) {
    own.computeIfAbsent(other, _ -> new ArrayList<>()).addAll(spans);
  }

  private static int length(List<Span> spans) {
    return spans.stream().mapToInt(Span::length).sum();
  }

  /** Places to which the table of evidence leads. */
  private void pins() {
    List<Derivation> all = story.derivations().all();
    for (int i = 0; i < Math.min(HtmlDrawnOn.MOST, all.size()); i++) {
      int number = 0;
      for (Evidence evidence : all.get(i).evidence()) {
        for (int p = 0; p < HtmlDrawnOn.shown(evidence); p++) {
          if (p < evidence.from().size()) {
            String name = Anchors.evidence(i, number + p, false);
            seams.get(all.get(i).from()).pin(evidence.from().get(p).start(), name);
          }
          if (p < evidence.to().size()) {
            String name = Anchors.evidence(i, number + p, true);
            seams.get(all.get(i).to()).pin(evidence.to().get(p).start(), name);
          }
        }
        number += HtmlDrawnOn.shown(evidence);
      }
    }
  }
}
