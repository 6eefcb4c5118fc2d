package org.variorum.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.variorum.collation.Difference;
import org.variorum.collation.Difference.Kind;
import org.variorum.collation.Variant;
import org.variorum.render.Places.Place;

/**
 * The readings of one utterance by parallel segmentation (TEI P5, “Critical Apparatus”): words that
 * all print stand once, each place where they part is an {@code app}, and no reading is the base.
 *
 * <p>Whoever walks through it, takes what stands outside of apps and of each app the {@code rdg}
 * that names an account, has the reading of that account in its order.
 */
final class TeiApparatus {

  private static final int DEPTH = 5;

  /** A reading has words before the place, and after it. */
  private static final int ENDS = 1;

  private static final int STARTS = 2;

  private final Xml xml;
  private final XmlNames names;
  private final String utterance;
  private final int columns;
  private final List<Place> places;

  /**
   * Writes to {@code xml}.
   *
   * @param utterance its id
   * @param differences its differences, in the order of their numbers
   * @param columns how many it has
   */
  TeiApparatus(
      Xml xml, XmlNames names, String utterance, List<Difference> differences, int columns) {
    this.xml = xml;
    this.names = names;
    this.utterance = utterance;
    this.columns = columns;
    this.places = Places.of(differences, columns);
  }

  /** Writes all of {@code readings}. */
  void write(List<Spelled> readings) throws IOException {
    startAlike(readings);
    moved(-1, readings);
    stretch(0, columns, readings, places);
  }

  /** A reading that begins where others run on differs from them by no space. */
  private void startAlike(List<Spelled> readings) {
    for (Spelled reading : readings) {
      int first = reading.first();
      if (first >= 0 && !reading.in(first, first + 1).startsWith(" ")) {
        String spaced = " " + reading.in(first, first + 1);
        if (readings.stream().anyMatch(other -> other.in(first, first + 1).equals(spaced))) {
          reading.spaceBefore(first);
        }
      }
    }
  }

  private void stretch(int from, int to, List<Spelled> readings, List<Place> inner)
      throws IOException {
    int at = from;
    for (Place place : inner) {
      plain(at, place.from(), readings);
      switch (place.difference().kind()) {
        case ORDER -> movedFrom(place, readings);
        case EXTENT -> extent(place, readings);
        case OMISSION, WORDING, ELLIPSIS, INSERTION, SPELLING, PUNCTUATION ->
            parting(place, readings);
      }
      at = place.to();
    }
    plain(at, to, readings);
  }

  /** Columns of no difference: what all have as text, and marks that part without being one. */
  private void plain(int from, int to, List<Spelled> readings) throws IOException {
    if (readings.isEmpty()) {
      return;
    }
    int parting = from;
    for (int c = from; c < to; c++) {
      boolean agreed = agreed(c, readings);
      if (agreed) {
        marks(parting, c, readings);
        xml.text(readings.getFirst().in(c, c + 1));
        parting = c + 1;
      }
      int column = c;
      if (readings.stream().anyMatch(reading -> reading.movedAfter(column).isPresent())) {
        marks(parting, c + 1, readings);
        moved(c, readings);
        parting = c + 1;
      }
    }
    marks(parting, to, readings);
  }

  private static boolean agreed(int column, List<Spelled> readings) {
    String words = readings.getFirst().in(column, column + 1);
    return readings.stream()
        .allMatch(r -> r.reaches(column, column + 1) && r.in(column, column + 1).equals(words));
  }

  /** What parts and is no difference: it follows from how the outlets print quotations. */
  private void marks(int from, int to, List<Spelled> readings) throws IOException {
    Map<String, List<Integer>> groups = groups(from, to, readings);
    boolean nothing = groups.keySet().stream().allMatch(String::isEmpty);
    if (from < to && !nothing) {
      xml.open("app", "type", "orthographic");
      for (Entry<String, List<Integer>> group : sorted(groups)) {
        reading(group.getKey(), group.getValue(), "orthographic", "");
      }
      close();
    }
  }

  /** A difference that holds no other. */
  private void parting(Place place, List<Spelled> readings) throws IOException {
    Map<String, List<Integer>> groups = groups(place.from(), place.to(), readings);
    if (groups.isEmpty()) { // whoever has it is not among these, since all of it is moved
      groups.put("", accounts(place.difference()));
    }
    open(place);
    for (Entry<String, List<Integer>> group : sorted(groups)) {
      reading(group.getKey(), group.getValue(), type(place), cause(place));
    }
    notes(place);
    close();
    moved(place.to() - 1, readings);
  }

  private static List<Integer> accounts(Difference difference) {
    return difference.variants().stream()
        .flatMap(variant -> variant.at().keySet().stream())
        .distinct()
        .sorted()
        .toList();
  }

  /** A passage that some account prints elsewhere: where most print it. */
  private void movedFrom(Place place, List<Spelled> readings) throws IOException {
    List<Spelled> here = having(place, readings);
    open(place);
    holding(place, here);
    List<Integer> others =
        readings.stream()
            .filter(r -> !here.contains(r) && r.reaches(place.from(), place.to()))
            .map(Spelled::account)
            .toList();
    if (!others.isEmpty()) {
      reading("", others, type(place), cause(place));
    }
    notes(place);
    close();
  }

  /** Words that some accounts do not print, since their quotation starts later or stops earlier. */
  private void extent(Place place, List<Spelled> readings) throws IOException {
    List<Spelled> here = having(place, readings);
    open(place);
    holding(place, here);
    Map<Integer, List<Integer>> ends = new TreeMap<>();
    for (Spelled reading : readings) {
      if (!here.contains(reading)) {
        boolean before = !reading.in(0, place.from()).isBlank();
        boolean after = !reading.in(place.to(), columns).isBlank();
        ends.computeIfAbsent((before ? ENDS : 0) | (after ? STARTS : 0), e -> new ArrayList<>())
            .add(reading.account());
      }
    }
    for (Entry<Integer, List<Integer>> end : ends.entrySet()) {
      openReading(end.getValue(), type(place), cause(place));
      if ((end.getKey() & ENDS) != 0) {
        xml.empty("witEnd");
      }
      if ((end.getKey() & STARTS) != 0) {
        xml.empty("witStart");
      }
      xml.close("rdg");
    }
    notes(place);
    close();
  }

  /** Those that have words there, in place; where all print them elsewhere, those that reach. */
  private static List<Spelled> having(Place place, List<Spelled> readings) {
    List<Spelled> having =
        readings.stream().filter(r -> !r.in(place.from(), place.to()).isEmpty()).toList();
    return having.isEmpty()
        ? readings.stream().filter(r -> r.reaches(place.from(), place.to())).toList()
        : having;
  }

  /**
   * One reading that all of {@code here} have, with what differs within it; where nobody has, that
   * of those who print all of it elsewhere.
   */
  private void holding(Place place, List<Spelled> here) throws IOException {
    List<Integer> who =
        here.isEmpty()
            ? accounts(place.difference())
            : here.stream().map(Spelled::account).toList();
    openReading(who, type(place), cause(place));
    stretch(place.from(), place.to(), here, place.inner());
    xml.close("rdg");
  }

  /** What some accounts print after {@code column} and others elsewhere. */
  private void moved(int column, List<Spelled> readings) throws IOException {
    Map<String, List<Integer>> accounts = new TreeMap<>();
    Map<String, Spelled.Passage> passages = new TreeMap<>();
    for (Spelled reading : readings) {
      reading
          .movedAfter(column)
          .ifPresent(passage -> {
            String key = passage.cells().toString();
            passages.put(key, passage);
            accounts.computeIfAbsent(key, k -> new ArrayList<>()).add(reading.account());
          });
    }
    for (Entry<String, Spelled.Passage> entry : passages.entrySet()) {
      List<Integer> who = accounts.getOrDefault(entry.getKey(), List.of());
      List<Place> from = touched(places, entry.getValue(), place -> kind(place) == Kind.ORDER);
      xml.open("app", "type", "substantive", "corresp", pointers(from));
      openReading(who, "substantive", "order");
      passage(entry.getValue(), who);
      xml.close("rdg");
      close();
    }
  }

  /** Moved words; those that others have differently there are told apart. */
  private void passage(Spelled.Passage passage, List<Integer> who) throws IOException {
    List<Entry<Integer, String>> cells = passage.cells();
    int at = 0;
    while (at < cells.size()) {
      List<Place> changed = changed(cells.get(at));
      StringBuilder words = new StringBuilder(cells.get(at).getValue());
      int next = at + 1;
      while (next < cells.size() && changed(cells.get(next)).equals(changed)) {
        words.append(cells.get(next).getValue());
        next++;
      }
      if (changed.isEmpty()) {
        xml.text(words);
      } else {
        Place place = changed.getFirst();
        xml.open("app", "type", type(place), "corresp", pointers(changed));
        reading(words.toString(), who, type(place), cause(place));
        close();
      }
      at = next;
    }
  }

  private List<Place> changed(Entry<Integer, String> cell) {
    Spelled.Passage alone = new Spelled.Passage(List.of(cell));
    return touched(places, alone, place -> kind(place) != Kind.ORDER && kind(place) != Kind.EXTENT);
  }

  /** The places in which words of {@code passage} stand elsewhere. */
  private static List<Place> touched(
      List<Place> places, Spelled.Passage passage, Predicate<Place> wanted) {
    List<Place> touched = new ArrayList<>();
    for (Place place : places) {
      if (passage.cells().stream()
          .anyMatch(c -> place.from() <= c.getKey() && c.getKey() < place.to())) {
        if (wanted.test(place)) {
          touched.add(place);
        }
        touched.addAll(touched(place.inner(), passage, wanted));
      }
    }
    return touched;
  }

  /** Which accounts have the same in the columns {@code [from, to)}, of those that reach these. */
  private static Map<String, List<Integer>> groups(int from, int to, List<Spelled> readings) {
    Map<String, List<Integer>> groups = new TreeMap<>();
    for (Spelled reading : readings) {
      if (reading.reaches(from, to)) {
        groups.computeIfAbsent(reading.in(from, to), w -> new ArrayList<>()).add(reading.account());
      }
    }
    return groups;
  }

  /** What most accounts have comes first; the lack of words last. */
  private static List<Entry<String, List<Integer>>> sorted(Map<String, List<Integer>> groups) {
    return groups.entrySet().stream()
        .sorted(
            Comparator.comparing((Entry<String, List<Integer>> group) -> group.getKey().isEmpty())
                .thenComparingInt(group -> -group.getValue().size())
                .thenComparing(Entry::getKey))
        .toList();
  }

  private void open(Place place) throws IOException {
    String id = id(place);
    String before = place.piece() == 1 ? "" : "#" + id(place, place.piece() - 1);
    xml.open("app", "xml:id", id, "type", type(place), "prev", before);
  }

  private void close() throws IOException {
    xml.line(DEPTH - 1).close("app");
  }

  private void reading(String words, Collection<Integer> who, String type, String cause)
      throws IOException {
    if (words.isEmpty()) {
      xml.line(DEPTH).empty("rdg", "wit", names.pointers(who), "type", type, "cause", cause);
    } else {
      openReading(who, type, cause);
      xml.text(words).close("rdg");
    }
  }

  private void openReading(Collection<Integer> who, String type, String cause) throws IOException {
    xml.line(DEPTH).open("rdg", "wit", names.pointers(who), "type", type, "cause", cause);
  }

  /** What the change bears on, and who shows it and who does not, once a difference. */
  private void notes(Place place) throws IOException {
    Difference difference = place.difference();
    if (place.piece() > 1) {
      return;
    }
    if (!difference.touches().isEmpty()) {
      xml.line(DEPTH).element("note", Lists.of(difference.touches()), "type", "touches");
    }
    if (!difference.marked().isEmpty()) {
      xml.line(DEPTH)
          .empty("note", "type", "shown", "corresp", names.pointers(difference.marked()));
    }
    if (difference.hidden()) {
      List<Integer> silent = new ArrayList<>();
      for (Variant variant : difference.variants()) {
        variant
            .at()
            .forEach((account, span) -> {
              if (span.isEmpty() && !difference.marked().contains(account)) {
                silent.add(account);
              }
            });
      }
      xml.line(DEPTH).empty("note", "type", "hidden", "corresp", names.pointers(silent));
    }
  }

  private String pointers(List<Place> to) {
    return String.join(" ", to.stream().map(place -> "#" + id(place)).toList());
  }

  private String id(Place place) {
    return id(place, place.piece());
  }

  private String id(Place place, int piece) {
    return utterance + ".d" + place.number() + (piece == 1 ? "" : "." + piece);
  }

  private static Kind kind(Place place) {
    return place.difference().kind();
  }

  private static String type(Place place) {
    return place.difference().substantive() ? "substantive" : "orthographic";
  }

  private static String cause(Place place) {
    return kind(place).name().toLowerCase(Locale.ROOT);
  }
}
