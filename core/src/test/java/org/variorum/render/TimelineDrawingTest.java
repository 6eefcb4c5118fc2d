package org.variorum.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.variorum.discrepancy.Moment;
import org.variorum.discrepancy.Place;
import org.variorum.render.TimelineDrawing.Bracket;
import org.variorum.render.TimelineDrawing.Row;
import org.variorum.text.Span;

class TimelineDrawingTest {

  private static Moment moment(String value, int conflict) {
    return new Moment(
        value,
        Moment.Type.EVENT,
        "it rained",
        List.of(new Place(0, new Span(0, 1))),
        conflict < 0 ? OptionalInt.empty() : OptionalInt.of(conflict));
  }

  private static TimelineDrawing drawn(String... values) {
    List<Moment> timeline = new ArrayList<>();
    for (String value : values) {
      timeline.add(moment(value, -1));
    }
    return TimelineDrawing.of(timeline);
  }

  @Test
  void theLongerTheWiderTheGap() {
    List<Row> rows = drawn("1974", "2031-01", "2031-02-01", "2031-02-02", "2031-02-02").rows();
    List<Integer> gaps = new ArrayList<>();
    for (int i = 1; i < rows.size(); i++) {
      gaps.add(rows.get(i).y() - rows.get(i - 1).y());
    }
    assertThat(gaps).containsExactly(56, 36, 28, 26);
    assertThat(rows).extracting(Row::dated).containsExactly(true, true, true, true, false);
  }

  @Test
  void whatIsNoDateStandsInItsRowAllTheSame() {
    assertThat(drawn("soon", "2031-02-30", "2031", "XXXX").rows()).hasSize(4);
  }

  @Test
  void entriesOfOneConflictAreJoinedAndBracketsStandBesideOneAnother() {
    List<Bracket> brackets =
        TimelineDrawing.of(
                List.of(
                    moment("2031-01", 0),
                    moment("2031-02", 1),
                    moment("2031-03", 0),
                    moment("2031-04", 1),
                    moment("2031-05", 2),
                    moment("2031-06", 2),
                    moment("2031-07", 3)))
            .brackets();
    assertThat(brackets).extracting(Bracket::conflict).containsExactly(0, 1, 2);
    assertThat(brackets).extracting(Bracket::slot).containsExactly(0, 1, 0);
    assertThat(brackets)
        .extracting(bracket -> bracket.rows().stream().map(Row::moment).toList())
        .containsExactly(List.of(0, 2), List.of(1, 3), List.of(4, 5));
  }

  private static Moment told(String value, Moment.Type type, int... accounts) {
    List<Place> places =
        java.util.Arrays.stream(accounts).mapToObj(a -> new Place(a, new Span(0, 1))).toList();
    return new Moment(value, type, "it rained", places, OptionalInt.empty());
  }

  @Test
  void ofTooManyEntriesWhatOneReportAloneDatesIsLeftOutFirst() {
    List<Moment> timeline = new ArrayList<>();
    for (int year = 1900; year < 2000; year++) {
      timeline.add(told(String.valueOf(year), Moment.Type.EVENT, 0));
    }
    timeline.add(told("2031-02", Moment.Type.EVENT, 0, 1));
    timeline.add(told("2031-03", Moment.Type.PUBLISHED, 0));
    timeline.add(moment("2031-04", 0));
    List<Integer> shown = TimelineDrawing.of(timeline).rows().stream().map(Row::moment).toList();
    assertThat(shown).hasSize(TimelineDrawing.MOST).isSorted().endsWith(100, 101, 102);
    assertThat(shown.subList(0, 57)).startsWith(0, 1, 3).endsWith(94, 96, 98);
  }
}
