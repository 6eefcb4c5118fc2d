package org.variorum.discrepancy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What was found, within each event: an account of another event neither contradicts anybody nor
 * bears anybody out, and takes nothing away from what the others have.
 */
final class EachEvent {

  private final int events;
  private final Map<Integer, Integer> eventOf = new HashMap<>();

  EachEvent(Coherence coherence) {
    List<List<Integer>> all = coherence.events();
    this.events = all.size();
    for (int i = 0; i < events; i++) {
      for (int account : all.get(i)) {
        eventOf.put(account, i);
      }
    }
  }

  /** What is left of {@code all} where the accounts of each event stand alone. */
  List<Discrepancy> discrepancies(List<Discrepancy> all) {
    if (events < 2) {
      return all;
    }
    List<Discrepancy> left = new ArrayList<>();
    for (Discrepancy each : all) {
      for (int event : eventsOf(each.values())) {
        List<Alternative> values =
            each.values().stream()
                .flatMap(value -> in(event, value).stream())
                .sorted(Comparator.comparingInt(value -> -value.accounts().size()))
                .toList();
        if (values.size() > 1) {
          left.add(
              new Discrepancy(each.kind(), each.certainty(), each.slot(), each.rule(), values));
        }
      }
    }
    return left;
  }

  /** The same of what accounts carry. */
  List<Corroboration> corroborations(List<Corroboration> all) {
    if (events < 2) {
      return all;
    }
    List<Corroboration> left = new ArrayList<>();
    for (Corroboration each : all) {
      for (int event : eventsOf(List.of(each.stated()))) {
        List<Integer> others =
            each.others().stream().filter(account -> isIn(event, account)).toList();
        in(event, each.stated())
            .map(stated -> new Corroboration(each.kind(), each.slot(), stated, others))
            .filter(c -> !c.standsAlone() || others.size() >= DiscrepancyFinder.FEWEST_OTHERS)
            .ifPresent(left::add);
      }
    }
    return left;
  }

  private Set<Integer> eventsOf(List<Alternative> values) {
    Set<Integer> of = new TreeSet<>();
    values.forEach(
        value -> value.accounts().forEach(account -> of.add(eventOf.getOrDefault(account, 0))));
    return of;
  }

  private Optional<Alternative> in(int event, Alternative value) {
    List<Place> places =
        value.places().stream().filter(place -> isIn(event, place.account())).toList();
    return places.isEmpty()
        ? Optional.empty()
        : Optional.of(new Alternative(value.value(), places));
  }

  private boolean isIn(int event, int account) {
    return eventOf.getOrDefault(account, 0) == event;
  }
}
