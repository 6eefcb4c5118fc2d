package org.variorum.discrepancy;

import java.util.List;

/** The same facts, with the accounts numbered otherwise. */
final class Renumbering {

  private final List<Integer> numbers;

  private Renumbering(List<Integer> numbers) {
    this.numbers = numbers;
  }

  /** {@code facts}, in which account {@code i} is account {@code numbers.get(i)}. */
  static Facts of(Facts facts, List<Integer> numbers) {
    Renumbering to = new Renumbering(numbers);
    return new Facts(
        facts.discrepancies().stream().map(to::discrepancy).toList(),
        facts.corroborations().stream().map(to::corroboration).toList(),
        facts.claims().stream().map(to::claim).toList(),
        facts.timeline().stream().map(to::moment).toList(),
        facts.notes());
  }

  private List<Place> places(List<Place> places) {
    return places.stream()
        .map(place -> new Place(numbers.get(place.account()), place.span()))
        .toList();
  }

  private Alternative alternative(Alternative value) {
    return new Alternative(value.value(), places(value.places()));
  }

  private Discrepancy discrepancy(Discrepancy one) {
    return new Discrepancy(
        one.kind(),
        one.certainty(),
        one.slot(),
        one.rule(),
        one.values().stream().map(this::alternative).toList());
  }

  private Corroboration corroboration(Corroboration one) {
    List<Integer> others = one.others().stream().map(numbers::get).sorted().toList();
    return new Corroboration(one.kind(), one.slot(), alternative(one.stated()), others);
  }

  private Claim claim(Claim one) {
    return new Claim(
        one.proposition(),
        one.positions().stream()
            .map(p -> new Position(p.stance(), p.by(), p.authority(), places(p.places())))
            .toList());
  }

  private Moment moment(Moment one) {
    return new Moment(one.value(), one.type(), one.what(), places(one.places()), one.conflict());
  }
}
