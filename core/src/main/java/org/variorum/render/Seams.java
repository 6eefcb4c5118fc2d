package org.variorum.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import org.variorum.text.Span;

/**
 * Where the text of one report is cut, so that any of its words can be marked when it is compared:
 * what overlaps is cut into pieces that do not.
 */
final class Seams {

  private final List<Changed> changes = new ArrayList<>();
  private final List<SharedWith> sharing = new ArrayList<>();
  private final List<Piece> missing = new ArrayList<>();
  private final List<Pin> pins = new ArrayList<>();

  private record Changed(Span span, String style) {}

  private record SharedWith(Span span, int report) {}

  /**
   * Words in a row that are marked alike; an empty one is a place where words are missing.
   *
   * @param span its place
   * @param style the classes of all of it
   * @param opens those of its beginning
   * @param closes those of its end
   */
  record Piece(Span span, String style, String opens, String closes) {}

  /** A place to which a link leads. */
  record Pin(int at, String name) {}

  /** Words that some report has otherwise. */
  void change(Span span, String style) {
    changes.add(new Changed(span, style));
  }

  /** A place where words of others are missing. */
  void missing(int at, String style) {
    missing.add(new Piece(new Span(at, at), "gap " + style, "", ""));
  }

  /** Words that the report of that number, counted from 1, has too. */
  void shared(Span span, int report) {
    if (!span.isEmpty()) {
      sharing.add(new SharedWith(span, report));
    }
  }

  void pin(int at, String name) {
    pins.add(new Pin(at, name));
  }

  /** In the order of the text. */
  List<Pin> pins() {
    return pins.stream().sorted(Comparator.comparingInt(Pin::at)).toList();
  }

  /** In the order of the text; none overlaps another. */
  List<Piece> pieces() {
    NavigableMap<Integer, Seam> seams = new TreeMap<>();
    for (Changed change : changes) {
      seam(seams, change.span().start()).opening.add(change.style());
      seam(seams, change.span().end()).closing.add(change.style());
    }
    for (SharedWith shared : sharing) {
      seam(seams, shared.span().start()).entering.add(shared.report());
      seam(seams, shared.span().end()).leaving.add(shared.report());
    }
    List<Piece> pieces = new ArrayList<>(missing);
    SortedMap<String, Integer> styles = new TreeMap<>();
    SortedMap<Integer, Integer> reports = new TreeMap<>();
    for (Map.Entry<Integer, Seam> entry : seams.entrySet()) {
      Seam seam = entry.getValue();
      Map<Integer, Integer> before = new HashMap<>(reports);
      seam.closing.forEach(style -> less(styles, style));
      seam.leaving.forEach(report -> less(reports, report));
      seam.opening.forEach(style -> styles.merge(style, 1, Integer::sum));
      seam.entering.forEach(report -> reports.merge(report, 1, Integer::sum));
      Map.Entry<Integer, Seam> next = seams.higherEntry(entry.getKey());
      if (next != null && !(styles.isEmpty() && reports.isEmpty())) {
        Span span = new Span(entry.getKey(), next.getKey());
        pieces.add(piece(span, styles, reports, before, next.getValue()));
      }
    }
    pieces.sort(Comparator.comparing(Piece::span));
    return List.copyOf(pieces);
  }

  private static Piece piece(
      Span span,
      SortedMap<String, Integer> styles,
      SortedMap<Integer, Integer> reports,
      Map<Integer, Integer> before,
      Seam end) {
    List<String> all = new ArrayList<>(styles.keySet());
    List<String> opens = new ArrayList<>();
    List<String> closes = new ArrayList<>();
    reports.forEach((report, depth) -> {
      all.add("w" + report);
      if (!before.containsKey(report)) {
        opens.add("b" + report);
      }
      long leaving = end.leaving.stream().filter(report::equals).count();
      if (leaving == depth && !end.entering.contains(report)) {
        closes.add("e" + report);
      }
    });
    return new Piece(
        span, String.join(" ", all), String.join(" ", opens), String.join(" ", closes));
  }

  private static <K> void less(Map<K, Integer> counts, K key) {
    counts.computeIfPresent(key, (_, count) -> count == 1 ? null : count - 1);
  }

  private static Seam seam(Map<Integer, Seam> seams, int at) {
    return seams.computeIfAbsent(at, _ -> new Seam());
  }

  /** What begins and ends at one place. */
  private static final class Seam {
    private final List<String> opening = new ArrayList<>();
    private final List<String> closing = new ArrayList<>();
    private final List<Integer> entering = new ArrayList<>();
    private final List<Integer> leaving = new ArrayList<>();
  }
}
