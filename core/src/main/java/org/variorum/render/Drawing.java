package org.variorum.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.variorum.article.PublicationDate;
import org.variorum.derivation.Derivation;
import org.variorum.derivation.Evidence;

/**
 * Where everything stands in the picture of who drew on whom: a band a line of reporting, a row a
 * report, from left to right in the order of publication.
 *
 * @param bands from the top
 * @param rows one a report that is shown, within its band
 * @param arrows those between reports that are shown
 * @param height of all, in pixels
 */
record Drawing(List<Band> bands, List<Row> rows, List<Arrow> arrows, int height) {

  /** Reports in the picture; what else there is, is in words. */
  static final int MOST = 60;

  static final int ROW = 44;
  private static final int HEAD = 26;
  private static final int GAP = 10;

  /** The places of the first and the last report, in thousandths of the width. */
  private static final int LEFT = 40;

  private static final int RIGHT = 960;

  private static final long SECONDS_OF_DAY = 86_400;

  Drawing {
    bands = List.copyOf(bands);
    rows = List.copyOf(rows);
    arrows = List.copyOf(arrows);
  }

  /**
   * A line of reporting.
   *
   * @param number counted from 1
   * @param reports how many are in it
   */
  record Band(int number, int reports, int y, int height) {}

  /**
   * A report.
   *
   * @param x in thousandths of the width
   * @param dated whether its place among the others is known
   */
  record Row(int account, int x, int y, boolean dated) {}

  /**
   * One report drawing on another.
   *
   * @param derivation its index
   * @param directed whether it is known who was first
   * @param stated whether the one says so itself
   */
  record Arrow(int derivation, Row from, Row to, boolean directed, boolean stated) {}

  static Drawing of(PageStory story) {
    List<Integer> order = order(story);
    Map<Integer, Integer> rank = new HashMap<>();
    order.forEach(account -> rank.put(account, rank.size()));
    Comparator<Integer> published = Comparator.comparingInt(i -> rank.getOrDefault(i, 0));
    List<List<Integer>> lines = new ArrayList<>();
    story
        .derivations()
        .lines()
        .forEach(line -> lines.add(line.stream().sorted(published).toList()));
    lines.sort(
        Comparator.comparing((List<Integer> line) -> line.size() == 1)
            .thenComparing(List::getFirst, published));
    List<Integer> shown =
        lines.stream().flatMap(List::stream).limit(MOST).sorted(published).toList();
    Map<Integer, Integer> places = new HashMap<>();
    shown.forEach(account -> places.put(account, places.size()));

    List<Band> bands = new ArrayList<>();
    Map<Integer, Row> rows = new HashMap<>();
    int y = 0;
    for (List<Integer> line : lines) {
      int top = y;
      List<Integer> here = line.stream().filter(places::containsKey).toList();
      y += here.isEmpty() ? 0 : HEAD;
      for (int account : here) {
        int x = x(places.getOrDefault(account, 0), shown.size());
        rows.put(account, new Row(account, x, y, story.article(account).published() != null));
        y += ROW;
      }
      if (!here.isEmpty()) {
        bands.add(new Band(bands.size() + 1, line.size(), top, y - top));
        y += GAP;
      }
    }
    return new Drawing(
        bands, List.copyOf(rows.values()), arrows(story, rows), Math.max(1, y - GAP));
  }

  private static int x(int place, int of) {
    return of == 1 ? (LEFT + RIGHT) / 2 : LEFT + (RIGHT - LEFT) * place / (of - 1);
  }

  /** The earliest first; those without a date last; of one day, in the order given. */
  private static List<Integer> order(PageStory story) {
    return IntStream.range(0, story.reports())
        .boxed()
        .sorted(
            Comparator.comparing((Integer i) -> story.article(i).published() == null)
                .thenComparingLong(i -> epoch(story.article(i).published())))
        .toList();
  }

  private static long epoch(@Nullable PublicationDate date) {
    if (date == null) {
      return 0;
    }
    return date.moment() == null
        ? date.day().toEpochDay() * SECONDS_OF_DAY
        : date.moment().toEpochSecond();
  }

  private static List<Arrow> arrows(PageStory story, Map<Integer, Row> rows) {
    List<Arrow> arrows = new ArrayList<>();
    List<Derivation> all = story.derivations().all();
    for (int i = 0; i < all.size() && i < HtmlDrawnOn.MOST; i++) {
      Row from = rows.get(all.get(i).from());
      Row to = rows.get(all.get(i).to());
      if (from != null && to != null) {
        arrows.add(new Arrow(i, from, to, all.get(i).isDirected(), stated(all.get(i))));
      }
    }
    return arrows;
  }

  /** Whether one of the two says from whom it has it. */
  static boolean stated(Derivation derivation) {
    return derivation.evidence().stream()
        .anyMatch(evidence -> evidence.kind() == Evidence.Kind.STATED_CREDIT);
  }
}
