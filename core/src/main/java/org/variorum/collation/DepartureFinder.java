package org.variorum.collation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.align.Locator.Run;
import org.variorum.collation.Departure.Kind;
import org.variorum.collation.Departure.Side;
import org.variorum.collation.Difference.Touch;
import org.variorum.text.NormalWord;
import org.variorum.text.Span;
import org.variorum.text.Token;

/**
 * Compares printed words with the spoken words among which they were found. Runs that stand near
 * each other are one place, so that what was left out between them is seen; places that stand far
 * apart were joined.
 */
final class DepartureFinder {

  /** Up to so many words are told as left out; more, and what stands around them was joined. */
  private static final int LONGEST_GAP = 50;

  /** So many words at either end that are not the same may stand for others. */
  private static final int EDGE = 3;

  /** So many spoken words more are looked at there. */
  private static final int BEYOND = 2;

  /** How many spoken words before the printed ones, and after them, are asked for a negation. */
  private static final int BEFORE = 6;

  private static final int AFTER = 3;

  /** Fewer words stand in too many places to tell what was cut off beside them. */
  private static final int TELLING = 3;

  /** How many characters of the outlet's before its quotation are asked for one. */
  private static final int OUTSIDE = 60;

  private static final Pattern NEGATED_OUTSIDE =
      Pattern.compile(
          "\\b(not|never|no|nor|without|neither|den(y|ies|ied)|doubts?|doubted|reject(s|ed)?)\\b|n[’']t\\b",
          Pattern.CASE_INSENSITIVE);

  /** Spoken words that stand in one place: {@code [start, end)} for {@code [from, to)}. */
  private record Place(int from, int to, int start, int end) {

    Place and(Run run) {
      return new Place(from, run.to(), start, run.end());
    }
  }

  private final SpokenText spoken;
  private final Wording printed;
  private final List<Run> unbroken;
  private final List<Place> places = new ArrayList<>();
  private final List<Departure> departures = new ArrayList<>();

  private DepartureFinder(SpokenText spoken, Wording printed, List<Run> runs) {
    this.spoken = spoken;
    this.printed = printed;
    this.unbroken = TurnBreaks.split(runs, spoken, printed);
    for (Run run : unbroken) {
      if (!places.isEmpty() && goesOn(places.getLast(), run)) {
        places.add(places.removeLast().and(run));
      } else {
        places.add(new Place(run.from(), run.to(), run.start(), run.end()));
      }
    }
  }

  /** The place of {@code printed} in {@code spoken}, text number {@code index}, at {@code runs}. */
  static Placed of(int index, SpokenText spoken, Wording printed, List<Run> runs, double share) {
    DepartureFinder finder = new DepartureFinder(spoken, printed, runs);
    finder.joins();
    finder.changes();
    finder.clips();
    finder.departures.sort(Departure.ORDER);
    return new Placed(
        index,
        finder.turns(),
        finder.places.stream().flatMap(p -> finder.spans(p.start(), p.end()).stream()).toList(),
        finder.departures,
        Math.min(1, share),
        finder.isExcerpt());
  }

  private boolean goesOn(Place place, Run run) {
    int gap = run.start() - place.end();
    if (gap < 0 || gap > LONGEST_GAP) {
      return false;
    }
    return TurnBreaks.between(place.end() - 1, run.start(), spoken).isEmpty()
        && (gap == 0
            || spoken.turnAt(place.end() - 1).quotation().isEmpty()
            || spoken.turnAt(place.end() - 1).equals(spoken.turnAt(run.start())));
  }

  /** The turns of all runs, that with most of the words first. */
  private List<Turn> turns() {
    List<Turn> turns = new ArrayList<>();
    unbroken.stream()
        .sorted(Comparator.comparingDouble((Run run) -> -run.weight()).thenComparingInt(Run::from))
        .forEach(run -> turns.addAll(spoken.turnsIn(run.start(), run.end())));
    return turns.stream().distinct().toList();
  }

  private boolean isExcerpt() {
    Place first = places.getFirst();
    Place last = places.getLast();
    return spoken.turnAt(first.start()).from() < first.start()
        || last.end() < spoken.turnAt(last.end() - 1).to();
  }

  /** Passages that do not follow each other where they were spoken. */
  private void joins() {
    for (int i = 1; i < places.size(); i++) {
      Place before = places.get(i - 1);
      Place after = places.get(i);
      boolean shown = isShown(before.to() - 1, after.from());
      if (after.start() < before.end()) {
        departures.add(
            new Departure(
                Kind.ORDER,
                Set.of(Touch.CONTENT),
                side(printedSpan(after.from(), after.to()), printed.text()),
                side(span(after.start(), after.end()), spoken.text()),
                shown,
                0));
      } else {
        Span between = between(before.to() - 1, after.from());
        int spokenFrom = span(before.end() - 1, before.end()).end();
        int spokenTo = span(after.start(), after.start() + 1).start();
        departures.add(
            new Departure(
                Kind.JOIN,
                Set.of(),
                side(between, printed.text()),
                new Side("", new Span(spokenFrom, spokenTo)),
                shown,
                after.start() - before.end()));
      }
    }
  }

  private Span between(int left, int right) {
    int from = printedSpan(left, left + 1).end();
    return new Span(from, Math.max(from, printedSpan(right, right + 1).start()));
  }

  /** Whether readers see that something is missing between two printed words. */
  private boolean isShown(int left, int right) {
    int from = printed.words().get(left).to();
    int to = printed.words().get(right).from();
    for (int t = from; t < to; t++) {
      Token.Kind kind = printed.tokens().get(t).kind();
      if (kind == Token.Kind.ELLIPSIS || kind == Token.Kind.EDITORIAL) {
        return true;
      }
    }
    return from > 0
        && to < printed.tokens().size()
        && !printed.pieceOf().get(from - 1).equals(printed.pieceOf().get(to));
  }

  /** Sets the places under the printed words and reads off where the two part. */
  private void changes() {
    int lead = places.getFirst().from();
    int tail = printed.words().size() - places.getLast().to();
    int first = places.getFirst().start();
    int last = places.getLast().end();
    int before = lead == 0 || lead > EDGE ? 0 : lead + BEYOND;
    int after = tail == 0 || tail > EDGE ? 0 : tail + BEYOND;
    int from = Math.max(Math.min(first, spoken.turnAt(first).from()), first - before);
    int to = Math.min(Math.max(last, spoken.turnAt(last - 1).to()), last + after);
    List<Place> rows = new ArrayList<>(places);
    rows.set(0, with(rows.getFirst(), from, rows.getFirst().end()));
    rows.set(rows.size() - 1, with(rows.getLast(), rows.getLast().start(), to));
    Wording row = row(rows);
    if (forms(printed.words()).equals(forms(row.words())) && !hasEditorial()) {
      return;
    }
    departures.addAll(PairedRows.departures(printed, row));
  }

  private static Place with(Place place, int start, int end) {
    return new Place(place.from(), place.to(), start, end);
  }

  private boolean hasEditorial() {
    return printed.tokens().stream().anyMatch(token -> token.kind() == Token.Kind.EDITORIAL);
  }

  private static List<String> forms(List<NormalWord> words) {
    return words.stream().map(NormalWord::form).toList();
  }

  /** The words of the places, one place after the other, each token once. */
  private Wording row(List<Place> rows) {
    List<Token> tokens = new ArrayList<>();
    List<Integer> pieces = new ArrayList<>();
    List<NormalWord> words = new ArrayList<>();
    int used = -1;
    for (int piece = 0; piece < rows.size(); piece++) {
      Place place = rows.get(piece);
      int start = place.start();
      while (start > 0 && sharesToken(start)) {
        start--;
      }
      int end = place.end();
      while (end < spoken.words().size() && sharesToken(end)) {
        end++;
      }
      int from = spoken.words().get(start).from();
      int to = spoken.words().get(end - 1).to();
      if (from < used && !tokens.isEmpty() && start < place.start()) {
        start = place.start(); // "it's" of which each place has a half
        from = spoken.words().get(start).from();
      }
      int shift = tokens.size() - from;
      for (int t = from; t < to; t++) {
        tokens.add(spoken.tokens().get(t));
        pieces.add(piece);
      }
      for (int w = start; w < end; w++) {
        NormalWord word = spoken.words().get(w);
        // What somebody throws in is not part of what is said around it.
        if (!TurnBreaks.isThrownIn(w, place.start(), place.end(), spoken)) {
          words.add(new NormalWord(word.form(), word.from() + shift, word.to() + shift));
        }
      }
      used = to;
    }
    return new Wording(1, spoken.text(), tokens, pieces, words);
  }

  private boolean sharesToken(int word) {
    return spoken.words().get(word).from() < spoken.words().get(word - 1).to();
  }

  /** A negation just before the printed words, or just after them, with no mark between. */
  private void clips() {
    Place first = places.getFirst();
    Place last = places.getLast();
    if (printed.words().size() < TELLING) {
      return;
    }
    if (first.from() == 0 && !isNegatedOutside()) {
      before(first.start()).ifPresent(from -> clip(from, first.start(), firstPlace()));
    }
    if (last.to() == printed.words().size()) {
      after(last.end()).ifPresent(to -> clip(last.end(), to, lastPlace()));
    }
  }

  private void clip(int from, int to, int place) {
    departures.add(
        new Departure(
            Kind.CLIP,
            Set.of(Touch.NEGATION),
            new Side("", new Span(place, place)),
            side(span(from, to), spoken.text()),
            false,
            0));
  }

  private int firstPlace() {
    return printed.tokens().getFirst().start();
  }

  private int lastPlace() {
    return printed.tokens().getLast().end();
  }

  /** Where the words begin of which a negation turns round what follows {@code start}. */
  private OptionalInt before(int start) {
    int floor = Math.max(spoken.turnAt(start).from(), start - BEFORE);
    int from = start;
    OptionalInt negation = OptionalInt.empty();
    while (from > floor && isBeside(from - 1, from)) {
      from--;
      if (Touches.isNegation(spoken.words().get(from).form())) {
        negation = OptionalInt.of(from);
      }
    }
    return negation.isPresent() ? OptionalInt.of(from) : negation;
  }

  private OptionalInt after(int end) {
    int ceiling = Math.min(spoken.turnAt(end - 1).to(), end + AFTER);
    for (int word = end; word < ceiling && isBeside(word - 1, word); word++) {
      if (Touches.isNegation(spoken.words().get(word).form())) {
        return OptionalInt.of(word + 1);
      }
    }
    return OptionalInt.empty();
  }

  /** Whether no mark stands between two words that follow each other. */
  private boolean isBeside(int left, int right) {
    return spoken.words().get(left).to() >= spoken.words().get(right).from();
  }

  /** {@code did not think “the crew is to blame”}: the outlet says itself what it left out. */
  private boolean isNegatedOutside() {
    int end = firstPlace();
    int line = printed.text().lastIndexOf('\n', Math.max(0, end - 1)) + 1;
    String outside = printed.text().substring(Math.max(Math.min(line, end), end - OUTSIDE), end);
    return NEGATED_OUTSIDE.matcher(outside).find();
  }

  /** The places of spoken words: one span for all that nothing else stands between. */
  private List<Span> spans(int from, int to) {
    List<Span> spans = new ArrayList<>();
    int last = spoken.words().get(to - 1).to();
    for (int t = spoken.words().get(from).from(); t < last; t++) {
      Span token = spoken.tokens().get(t).span();
      boolean goesOn =
          !spans.isEmpty()
              && spans.getLast().end() <= token.start()
              && spoken.text().substring(spans.getLast().end(), token.start()).isBlank();
      spans.add(goesOn ? Span.covering(spans.removeLast(), token) : token);
    }
    return spans;
  }

  private Span span(int from, int to) {
    return span(spoken.words(), spoken.tokens(), from, to);
  }

  private Span printedSpan(int from, int to) {
    return span(printed.words(), printed.tokens(), from, to);
  }

  private static Span span(List<NormalWord> words, List<Token> tokens, int from, int to) {
    int start = tokens.get(words.get(from).from()).start();
    return new Span(start, Math.max(start, tokens.get(words.get(to - 1).to() - 1).end()));
  }

  private static Side side(Span span, @Nullable String text) {
    return new Side(text == null ? "" : span.of(text), span);
  }
}
