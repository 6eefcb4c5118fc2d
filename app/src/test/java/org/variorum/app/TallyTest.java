package org.variorum.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.article.read.Rejection;

/** The closing line: who gets one, and what it says. */
class TallyTest {

  @Test
  void reasonsAreJoinedWhereOnlyTheirDetailsDiffer() {
    Tally tally =
        tally(
            118,
            "is empty",
            "is empty",
            "is not UTF-8 (0x92 does not fit there): convert it to UTF-8 first",
            "its id “a” was met already in b.json, line 3",
            "its id “c” was met already in b.json, line 44",
            "published “soon” is no date (write 2016-01-15 or 2016-01-15T09:30:00Z)");
    assertThat(tally.line(4.23, false))
        .contains(
            "read 118 articles, rejected 6 (2: is empty; 2: its id was met already in b.json; 1: is"
                + " not UTF-8; 1: published is no date) in 4.2 s");
  }

  @Test
  void ofManyReasonsTheCommonestAreNamed() {
    Tally tally = tally(1, "a", "b", "c", "d", "e", "f", "f");
    assertThat(tally.line(0.04, false))
        .contains("read 1 article, rejected 7 (2: f; 1: a; 1: b; 1: c; 1: d; …) in 0.0 s");
  }

  @Test
  void whoWatchesIsToldOfMuchAndOthersOfTroubleAlone() {
    assertThat(tally(2).line(0.5, true)).contains("read 2 articles in 0.5 s");
    assertThat(tally(2).line(60, false)).isEmpty();
    assertThat(tally(1).line(0.5, true)).isEmpty();
    assertThat(tally(1).line(2.5, true)).contains("read 1 article in 2.5 s");
    assertThat(tally(0, "is empty").line(0.5, true)).isEmpty();
    assertThat(tally(1, "is empty").line(0.5, false)).isPresent();
  }

  private static Tally tally(int read, String... reasons) {
    Tally tally = new Tally();
    Collections.nCopies(read, "").forEach(article -> tally.read());
    List.of(reasons).forEach(reason -> tally.rejected(new Rejection("input", null, reason)));
    return tally;
  }
}
