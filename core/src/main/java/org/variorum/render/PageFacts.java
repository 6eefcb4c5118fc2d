package org.variorum.render;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.variorum.discrepancy.Alternative;
import org.variorum.discrepancy.Discrepancy;
import org.variorum.discrepancy.Discrepancy.Certainty;
import org.variorum.discrepancy.Facts;
import org.variorum.discrepancy.Place;
import org.variorum.text.Span;

/**
 * What the page needs to lead from what the accounts state to where they do.
 *
 * @param stated the places in each account, by its index, in order
 * @param values for each discrepancy, the lasting names of each of its values
 * @param conflicts for each discrepancy, the name of the place where the page sets it out
 */
record PageFacts(
    List<List<Stated>> stated, List<List<List<String>>> values, List<String> conflicts) {

  /** Ways back from one place to its conflicts. */
  private static final int MOST_BACK = 4;

  PageFacts {
    stated = stated.stream().map(List::copyOf).toList();
    values = values.stream().map(List::copyOf).toList();
    conflicts = List.copyOf(conflicts);
  }

  static PageFacts of(
      Facts facts, int accounts, IntFunction<String> texts, LastingAnchors anchors) {
    List<List<List<String>>> values = new ArrayList<>();
    Map<Place, List<Integer>> conflicts = new HashMap<>();
    for (int i = 0; i < facts.discrepancies().size(); i++) {
      Discrepancy discrepancy = facts.discrepancies().get(i);
      List<List<String>> names = new ArrayList<>();
      for (Alternative value : discrepancy.values()) {
        names.add(anchors.value(discrepancy.kind(), value, texts));
        for (Place place : value.places()) {
          conflicts.computeIfAbsent(place, _ -> new ArrayList<>()).add(i);
        }
      }
      values.add(names);
    }
    List<TreeSet<Span>> spans = Stream.generate(TreeSet<Span>::new).limit(accounts).toList();
    places(facts)
        .filter(place -> !place.span().isEmpty())
        .forEach(place -> spans.get(place.account()).add(place.span()));
    List<List<Stated>> stated = new ArrayList<>();
    for (int account = 0; account < accounts; account++) {
      List<Stated> own = new ArrayList<>();
      for (Span span : spans.get(account)) {
        List<Integer> here = conflicts.getOrDefault(new Place(account, span), List.of());
        here = here.subList(0, Math.min(MOST_BACK, here.size()));
        own.add(new Stated(span, own.size() + 1, here, true, true));
      }
      stated.add(own);
    }
    return new PageFacts(stated, values, anchors(facts));
  }

  /** Those that are left out of the page have the place of all. */
  private static List<String> anchors(Facts facts) {
    Map<Certainty, Integer> counts = new EnumMap<>(Certainty.class);
    List<String> anchors = new ArrayList<>();
    for (int i = 0; i < facts.discrepancies().size(); i++) {
      int count = counts.merge(facts.discrepancies().get(i).certainty(), 1, Integer::sum);
      anchors.add(count <= HtmlConflicts.MOST ? Anchors.conflict(i) : "conflicts");
    }
    return anchors;
  }

  private static Stream<Place> places(Facts facts) {
    return Stream.of(
            facts.discrepancies().stream()
                .flatMap(d -> d.values().stream())
                .map(Alternative::places),
            facts.corroborations().stream().map(c -> c.stated().places()),
            facts.claims().stream().flatMap(c -> c.positions().stream()).map(p -> p.places()),
            facts.timeline().stream().map(m -> m.places()))
        .flatMap(lists -> lists)
        .flatMap(List::stream);
  }

  /** The name of {@code place} in the account in full; of a place without words, the account's. */
  String anchor(Place place) {
    List<Stated> own = stated.get(place.account());
    int low = 0;
    int high = own.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = own.get(middle).span().compareTo(place.span());
      if (order == 0) {
        return Anchors.stated(place.account(), own.get(middle).number());
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return Anchors.account(place.account());
  }
}
