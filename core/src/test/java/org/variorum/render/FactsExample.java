package org.variorum.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.variorum.collation.Collation;
import org.variorum.derivation.Derivation;
import org.variorum.derivation.Derivations;
import org.variorum.derivation.Evidence;
import org.variorum.derivation.First;
import org.variorum.discrepancy.Alternative;
import org.variorum.discrepancy.Claim;
import org.variorum.discrepancy.Corroboration;
import org.variorum.discrepancy.Discrepancy;
import org.variorum.discrepancy.Discrepancy.Certainty;
import org.variorum.discrepancy.Discrepancy.Kind;
import org.variorum.discrepancy.Facts;
import org.variorum.discrepancy.Moment;
import org.variorum.discrepancy.Place;
import org.variorum.discrepancy.Position;
import org.variorum.discrepancy.Position.Stance;
import org.variorum.result.CollatedStory;
import org.variorum.text.Span;

/**
 * Five invented reports of one invented accident that contradict each other, with all that they
 * state set down by hand: three certain conflicts, three possible ones, two disputed claims and a
 * timeline of twelve entries.
 */
final class FactsExample {

  static final String COURIER =
      """
      The roof of the old swimming hall in Tarrow came down on Saturday evening, and 12 people \
      were taken to hospital. The hall was built in 1974 and was last inspected in November.

      “We closed the hall in time,” Ida Marsh, the mayor, told a news conference on Sunday.

      Repairs will cost 85 million euros, the town says.
      """;

  static final String HERALD =
      """
      The roof of the old swimming hall in Tarrow came down on Saturday evening, and 12 people \
      were taken to hospital. The hall was built in 1974 and has been in need of repair for years.

      “We closed the hall in time,” Ida Marsh, the mayor, said on Sunday. The union said that \
      nobody closed anything.
      """;

  static final String LANTERN =
      """
      😀 A roof has fallen in Tarrow. It gave way late on Sunday night, when the hall had been full \
      for most of the day; 21 people are in hospital.

      “We closed the hall in time,” mayor Ida March told Radio Tarrow. She was there herself.

      According to the caretaker, Otto Brand, the beams were wet since January. A spokesman of the \
      builders denied that.
      """;

  static final String POST =
      """
      Twelve people are in hospital after the roof of a swimming hall came down on 1 February.

      Otto Brand, who looks after the hall, said on Monday that the beams were wet. The builders \
      deny it. The mayor denied on Monday that the hall was open. Repairs are put at 90 million \
      euros.
      """;

  static final String MAIL =
      """
      The sports hall in Tarrow is no more. A dozen people were hurt when its roof fell on \
      Saturday at half past eight, firefighters said, and the search went on until Sunday morning.

      The hall was inspected in December, and the inspectors found nothing.
      """;

  private static final List<String> TEXTS = List.of(COURIER, HERALD, LANTERN, POST, MAIL);

  private FactsExample() {}

  static CollatedStory hall() {
    Collation collation =
        StoryExample.collation(
            StoryExample.account("The Tarrow Courier", "2031-02-03T06:00:00Z", COURIER),
            StoryExample.account("Herald", "2031-02-03T09:30:00Z", HERALD),
            StoryExample.account("Lantern", "2031-02-03", LANTERN),
            StoryExample.account("Post", "2031-02-04", POST),
            StoryExample.account("Evening Mail of Greater Tarrow", "2031-02-04", MAIL));
    Evidence copied =
        new Evidence(
            Evidence.Kind.SHARED_NARRATION,
            List.of(at(0, "The roof of the old swimming hall in Tarrow").span()),
            List.of(at(1, "The roof of the old swimming hall in Tarrow").span()),
            8,
            List.of(),
            "hand-made");
    Derivations derivations =
        new Derivations(
            List.of(new Derivation(0, 1, First.PUBLISHED, List.of(copied))),
            List.of(List.of(0, 1), List.of(2), List.of(3), List.of(4)));
    return new CollatedStory(collation, derivations, facts());
  }

  static Facts facts() {
    return new Facts(conflicts(), corroborations(), claims(), timeline(), List.of());
  }

  /** Facts that say {@code words} wherever they say anything in words. */
  static Facts saying(String words, Place one, Place other) {
    List<Moment> timeline = new ArrayList<>();
    for (Moment.Type type : Moment.Type.values()) {
      timeline.add(new Moment(words, type, words, List.of(one, other), OptionalInt.of(0)));
    }
    return new Facts(
        Arrays.stream(Certainty.values())
            .map(certainty ->
                conflict(
                    Kind.DATE, certainty, words, words, value(words, one), value(words, other)))
            .toList(),
        List.of(
            new Corroboration(Kind.NUMBER, words, value(words, one, other), List.of()),
            new Corroboration(Kind.NAME, words, value(words, one), List.of(1))),
        List.of(
            new Claim(
                words,
                List.of(
                    position(Stance.ASSERTED, words, words, one),
                    position(Stance.DENIED, words, null, other)))),
        timeline,
        List.of(words));
  }

  /** So many of each, all of the first words of the first report. */
  static Facts many(int count) {
    Place here = at(0, "The roof");
    Place there = at(1, "The roof");
    List<Discrepancy> conflicts = new ArrayList<>();
    List<Corroboration> carried = new ArrayList<>();
    List<Claim> claims = new ArrayList<>();
    List<Moment> timeline = new ArrayList<>();
    for (Certainty certainty : Certainty.values()) {
      for (int i = 1; i <= count; i++) {
        conflicts.add(
            conflict(
                Kind.NUMBER, certainty, "thing " + i, "any", value("1", here), value("2", there)));
      }
    }
    for (int i = 1; i <= count; i++) {
      carried.add(new Corroboration(Kind.NUMBER, "sum " + i, value("3", here, there), List.of()));
      claims.add(
          new Claim("claim " + i, List.of(position(Stance.ASSERTED, "Somebody", null, here))));
      timeline.add(conflicting(String.valueOf(1900 + i % 1000), "event " + i, count - i, here));
    }
    return new Facts(conflicts, carried, claims, timeline, List.of("Nothing here is true"));
  }

  private static List<Discrepancy> conflicts() {
    return List.of(
        conflict(
            Kind.DATE,
            Certainty.CERTAIN,
            "the day of “the roof came down”",
            "days of one event",
            value(
                "2031-02-01",
                at(0, "Saturday"),
                at(1, "Saturday"),
                at(3, "1 February"),
                at(4, "Saturday")),
            value("2031-02-02", at(2, "Sunday night"))),
        conflict(
            Kind.NUMBER,
            Certainty.CERTAIN,
            "the number of people in hospital",
            "counts of one thing",
            value("12", at(0, "12 people"), at(1, "12 people"), at(3, "Twelve people")),
            value("21", at(2, "21 people"))),
        conflict(
            Kind.NAME,
            Certainty.CERTAIN,
            "the name of the mayor",
            "names of one role",
            value("Ida Marsh", at(0, "Ida Marsh"), at(1, "Ida Marsh")),
            value("Ida March", at(2, "Ida March"))),
        conflict(
            Kind.VENUE,
            Certainty.POSSIBLE,
            "where “We closed the hall in time” was said",
            "venues of one quotation",
            value("a news conference", at(0, "a news conference")),
            value("Radio Tarrow", at(2, "Radio Tarrow"))),
        conflict(
            Kind.NUMBER,
            Certainty.POSSIBLE,
            "the cost of repairs",
            "amounts of one thing",
            value("85000000 EUR", at(0, "85 million euros")),
            value("90000000 EUR", at(3, "90 million euros"))),
        conflict(
            Kind.DATE,
            Certainty.POSSIBLE,
            "the month of “the hall was inspected”",
            "days of one event",
            value("2030-11", at(0, "November")),
            value("2030-12", at(4, "December"))));
  }

  private static List<Claim> claims() {
    return List.of(
        new Claim(
            "the beams were wet",
            List.of(
                position(
                    Stance.ASSERTED,
                    "Otto Brand",
                    null,
                    at(2, "the beams were wet since January"),
                    at(3, "the beams were wet")),
                position(
                    Stance.DENIED,
                    "the builders",
                    "a spokesman",
                    at(2, "A spokesman of the builders denied that"),
                    at(3, "The builders deny it")))),
        new Claim(
            "We closed the hall in time",
            List.of(
                position(
                    Stance.ASSERTED,
                    "Ida Marsh",
                    null,
                    at(0, "We closed the hall in time"),
                    at(1, "We closed the hall in time"),
                    at(2, "We closed the hall in time")),
                position(Stance.DENIED, "the union", null, at(1, "nobody closed anything")))),
        new Claim(
            "the inspectors found nothing",
            List.of(
                position(
                    Stance.ASSERTED,
                    "Evening Mail of Greater Tarrow",
                    null,
                    at(4, "the inspectors found nothing")))));
  }

  private static List<Corroboration> corroborations() {
    return List.of(
        new Corroboration(
            Kind.PLACE,
            "where the hall is",
            value("Tarrow", at(0, "Tarrow"), at(1, "Tarrow"), at(2, "Tarrow"), at(4, "Tarrow")),
            List.of(3)),
        new Corroboration(
            Kind.DATE,
            "the year of “the hall was built”",
            value("1974", at(0, "1974"), at(1, "1974")),
            List.of(2, 3, 4)),
        new Corroboration(
            Kind.DATE,
            "the time of “its roof fell”",
            value("2031-02-01T20:30", at(4, "half past eight")),
            List.of(0, 1, 2, 3)));
  }

  private static List<Moment> timeline() {
    List<Moment> all = new ArrayList<>();
    all.add(event("1974", "The hall was built", at(0, "1974"), at(1, "1974")));
    all.add(conflicting("2030-11", "was last inspected", 5, at(0, "November")));
    all.add(conflicting("2030-12", "The hall was inspected", 5, at(4, "December")));
    all.add(event("2031-01", "the beams were wet since January", at(2, "January")));
    all.add(
        conflicting(
            "2031-02-01",
            "The roof of the old swimming hall in Tarrow came down on Saturday evening",
            0,
            at(0, "Saturday"),
            at(1, "Saturday"),
            at(3, "1 February"),
            at(4, "Saturday")));
    all.add(event("2031-02-01T20:30", "its roof fell", at(4, "half past eight")));
    all.add(conflicting("2031-02-02", "It gave way", 0, at(2, "Sunday night")));
    all.add(event("2031-02-02TMO", "the search went on", at(4, "Sunday morning")));
    all.add(
        moment(
            "2031-02-02",
            Moment.Type.SAID,
            "Ida Marsh: We closed the hall in time",
            at(0, "Sunday"),
            at(1, "Sunday")));
    all.add(moment("2031-02-03", Moment.Type.SAID, "Otto Brand", at(3, "Monday")));
    all.add(moment("2031-02-03", Moment.Type.PUBLISHED, "", start(0), start(1), start(2)));
    all.add(moment("2031-02-04", Moment.Type.PUBLISHED, "", start(3), start(4)));
    return all;
  }

  static Discrepancy conflict(
      Kind kind, Certainty certainty, String slot, String rule, Alternative... values) {
    return new Discrepancy(kind, certainty, slot, rule, List.of(values));
  }

  static Alternative value(String value, Place... places) {
    return new Alternative(value, List.of(places));
  }

  private static Position position(
      Stance stance, String by, @Nullable String authority, Place... places) {
    return new Position(stance, by, authority, List.of(places));
  }

  private static Moment event(String value, String what, Place... places) {
    return moment(value, Moment.Type.EVENT, what, places);
  }

  private static Moment moment(String value, Moment.Type type, String what, Place... places) {
    return new Moment(value, type, what, Arrays.asList(places), OptionalInt.empty());
  }

  private static Moment conflicting(String value, String what, int conflict, Place... places) {
    return new Moment(
        value, Moment.Type.EVENT, what, Arrays.asList(places), OptionalInt.of(conflict));
  }

  private static Place start(int account) {
    return new Place(account, new Span(0, 0));
  }

  private static Place at(int account, String words) {
    return new Place(account, StoryExample.span(TEXTS.get(account), words));
  }
}
