package org.variorum.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.variorum.language.Passage;
import org.variorum.quotation.Mark.Shape;
import org.variorum.quotation.QuotedRun.Family;
import org.variorum.text.Span;
import org.variorum.text.Token;

/**
 * Which words stand in quotation marks: a small state machine over a paragraph and its neighbours.
 *
 * <p>Knows every style of mark, nesting, a closing mark used as an opening one, apostrophes, feet
 * and inches. A paragraph that opens and does not close goes on in the next that opens, or through
 * paragraphs without any opening mark as far as a closing mark within the next {@value
 * #FARTHEST_CLOSE}; where neither is found, it ends with its own paragraph. One pass; linear in the
 * number of marks.
 */
final class QuotationMarks {

  /** How many paragraphs a quotation may run on without an opening mark of their own. */
  static final int FARTHEST_CLOSE = 5;

  /** Deeper nesting than this is not written by anybody; further marks are ignored. */
  private static final int DEEPEST = 8;

  private final Passage passage;
  private final List<QuotedRun> runs = new ArrayList<>();

  private QuotationMarks(Passage passage) {
    this.passage = passage;
  }

  /** The quoted runs of {@code passage}, in the order of the text, outer before inner. */
  static List<QuotedRun> in(Passage passage) {
    QuotationMarks machine = new QuotationMarks(passage);
    machine.run();
    return machine.runs;
  }

  /** A run that has been opened: its mark (null for one that goes on from before) and its place. */
  private record Open(@Nullable Mark mark, Family family, int start, int continues) {}

  private void run() {
    List<List<Mark>> marks = marks();
    int carried = -1;
    for (int i = 0; i < marks.size(); i++) {
      int before = runs.size();
      int left = paragraph(i, marks, carried);
      sortFrom(before);
      carried = left < 0 ? -1 : indexFrom(before, left);
      boolean stray = carried >= 0 && isStray(carried) && !goesOnBelow(carried, i, marks);
      if (stray || carried >= 0 && !goesOnAfter(carried, i, marks)) {
        endBeforeNested(carried);
        carried = -1;
      }
    }
  }

  /**
   * {@code "Trump came, chanting “U-S-A!”}: a straight mark that nothing closes around curly ones.
   */
  private boolean isStray(int open) {
    char glyph = passage.text().charAt(runs.get(open).outer().start());
    for (int i = open + 1; i < runs.size() && glyph == '"'; i++) {
      if (passage.text().charAt(runs.get(i).outer().start()) == '“' && runs.get(i).closed()) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@code "It was “Rain.”} and, a paragraph below, {@code "I left."}: who opens one paragraph
   * after another with straight marks, and closes none before its end, sets none astray.
   */
  private boolean goesOnBelow(int open, int i, List<List<Mark>> marks) {
    boolean first = runs.get(open).outer().start() == passage.paragraphs().get(i).start();
    if (!first || i + 1 == marks.size() || !startsWithOpening(i + 1, marks, runs.get(open))) {
      return false;
    }
    int end = passage.paragraphs().get(i + 1).end() - 2;
    return marks.get(i + 1).stream()
        .skip(1)
        .map(Mark::span)
        .noneMatch(at -> isGlyph('"', at) && at.end() < end);
  }

  private int indexFrom(int first, int start) {
    for (int i = first; i < runs.size(); i++) {
      if (runs.get(i).outer().start() == start) {
        return i;
      }
    }
    return -1;
  }

  private List<List<Mark>> marks() {
    List<List<Mark>> marks = new ArrayList<>();
    int next = 0;
    List<Token> tokens = passage.tokens();
    for (Span paragraph : passage.paragraphs()) {
      List<Mark> found = new ArrayList<>();
      while (next < tokens.size() && tokens.get(next).start() < paragraph.end()) {
        if (tokens.get(next).kind() == Token.Kind.QUOTATION_MARK) {
          found.add(Mark.of(passage, tokens.get(next), paragraph));
        }
        next++;
      }
      marks.add(found);
    }
    return marks;
  }

  /** Whether the run left open at the end of paragraph {@code i} goes on in the next. */
  private boolean goesOnAfter(int run, int i, List<List<Mark>> marks) {
    Family family = runs.get(run).family();
    if (i + 1 < marks.size() && startsWithOpening(i + 1, marks, runs.get(run))) {
      return true;
    }
    if (family == Family.SINGLE) {
      return false; // an apostrophe is no reason to read on
    }
    for (int j = i + 1; j < marks.size() && j <= i + FARTHEST_CLOSE; j++) {
      for (Mark mark : marks.get(j)) {
        if (mark.family() == family) {
          return isClose(mark);
        }
      }
    }
    return false;
  }

  /**
   * {@code “It was late. “We left,” he said}: a run that never closes ends where the next opens.
   */
  private void endBeforeNested(int open) {
    QuotedRun run = runs.get(open);
    for (int i = open + 1; i < runs.size(); i++) {
      QuotedRun inner = runs.get(i);
      if (inner.family() == run.family() && inner.closed()) {
        Span words = trimmed(run.inner().start(), inner.outer().start());
        Span outer = new Span(run.outer().start(), words.end());
        runs.set(
            open, new QuotedRun(outer, words, run.family(), run.parent(), run.continues(), false));
        for (int j = i; j < runs.size(); j++) {
          QuotedRun freed = runs.get(j);
          if (freed.parent().isPresent() && freed.parent().getAsInt() == open) {
            runs.set(
                j,
                new QuotedRun(
                    freed.outer(),
                    freed.inner(),
                    freed.family(),
                    OptionalInt.empty(),
                    freed.continues(),
                    freed.closed()));
          }
        }
        return;
      }
    }
  }

  private boolean isClose(Mark mark) {
    return mark.shape() == Shape.CLOSING && !mark.opens() || mark.closes() && !mark.opens();
  }

  private boolean isGlyph(char glyph, Span span) {
    return passage.text().charAt(span.start()) == glyph;
  }

  private boolean startsWithOpening(int paragraph, List<List<Mark>> marks, QuotedRun before) {
    List<Mark> found = marks.get(paragraph);
    return !found.isEmpty()
        && found.getFirst().family() == before.family()
        && !(isGlyph('"', found.getFirst().span()) && isGlyph('“', before.outer()))
        && !(isGlyph('“', found.getFirst().span()) && isGlyph('"', before.outer()))
        && found.getFirst().span().start() == passage.paragraphs().get(paragraph).start();
  }

  /**
   * Reads paragraph {@code i}, into which the run {@code carried} goes on (-1 for none); the start
   * of the run that it leaves open, or -1.
   */
  private int paragraph(int i, List<List<Mark>> marks, int carried) {
    Span paragraph = passage.paragraphs().get(i);
    List<Mark> found = marks.get(i);
    List<Open> stack = new ArrayList<>();
    boolean opensItself = carried >= 0 && startsWithOpening(i, marks, runs.get(carried));
    if (carried >= 0 && !opensItself) {
      stack.add(new Open(null, runs.get(carried).family(), paragraph.start(), carried));
    }
    for (int k = 0; k < found.size(); k++) {
      Mark mark = found.get(k);
      int opened = lastOf(stack, mark.family());
      if (opened >= 0 && closesHere(found, k, stack, opened)) {
        dropFrom(stack, opened + 1);
        record(stack.removeLast(), mark.span());
      } else if (opensHere(found, k, stack) && stack.size() < DEEPEST) {
        int continues = k == 0 && opensItself ? carried : -1;
        stack.add(new Open(mark, mark.family(), mark.span().start(), continues));
      }
    }
    return leftOpen(paragraph, stack);
  }

  private static int lastOf(List<Open> stack, Family family) {
    for (int i = stack.size() - 1; i >= 0; i--) {
      if (stack.get(i).family() == family) {
        return i;
      }
    }
    return -1;
  }

  private static void dropFrom(List<Open> stack, int from) {
    stack.subList(from, stack.size()).clear();
  }

  private boolean closesHere(List<Mark> marks, int i, List<Open> stack, int opened) {
    Mark mark = marks.get(i);
    // A single run does not reach over the end of a double one.
    if (mark.family() == Family.SINGLE && opened != stack.size() - 1) {
      return false;
    }
    return switch (mark.shape()) {
      case CLOSING -> !(mark.opens() && !mark.closes()) && !possessive(marks, i);
      case OPENING ->
          mark.closes()
              && !mark.opens()
              && (mark.family() != Family.SINGLE || isLow(stack.get(opened)));
      case STRAIGHT -> closesStraight(marks, i) && !possessive(marks, i);
    };
  }

  /** {@code ‚…‘}: a low mark is closed by what opens elsewhere. */
  private boolean isLow(Open open) {
    return open.mark() != null && passage.text().charAt(open.mark().span().start()) == '‚';
  }

  private boolean closesStraight(List<Mark> marks, int i) {
    Mark mark = marks.get(i);
    if (inches(marks, i)) {
      return false;
    }
    return mark.closes() || !mark.opens() || !nestedPairFollows(marks, i);
  }

  /** {@code “It’s 5" wide,”}: the mark after the figure, since the next one closes, too. */
  private boolean inches(List<Mark> marks, int i) {
    Mark mark = marks.get(i);
    boolean figure =
        mark.span().start() > 0
            && Character.isDigit(passage.text().charAt(mark.span().start() - 1));
    return figure
        && i + 1 < marks.size()
        && marks.get(i + 1).family() == mark.family()
        && marks.get(i + 1).closes()
        && !marks.get(i + 1).opens();
  }

  /** After an opening straight mark inside an open run: whether two closing ones follow. */
  private static boolean nestedPairFollows(List<Mark> marks, int i) {
    int closes = 0;
    for (int j = i + 1; j < marks.size() && closes < 2; j++) {
      Mark next = marks.get(j);
      if (next.family() != marks.get(i).family()) {
        continue;
      }
      if (!next.closes() || next.opens()) {
        return false;
      }
      closes++;
    }
    return closes == 2;
  }

  /** {@code workers’ rights}: an apostrophe, since the mark that closes is still to come. */
  private boolean possessive(List<Mark> marks, int i) {
    Mark mark = marks.get(i);
    if (mark.family() != Family.SINGLE || mark.span().start() == 0) {
      return false;
    }
    String text = passage.text();
    char before = text.charAt(mark.span().start() - 1);
    boolean plural = before == 's' || before == 'S';
    boolean wordFollows =
        mark.span().end() + 1 < text.length()
            && text.charAt(mark.span().end()) == ' '
            && Character.isLetter(text.charAt(mark.span().end() + 1));
    if (!plural || !wordFollows) {
      return false;
    }
    for (int j = i + 1; j < marks.size(); j++) {
      if (marks.get(j).family() == Family.SINGLE) {
        return marks.get(j).closes() && !marks.get(j).opens();
      }
    }
    return false;
  }

  private boolean opensHere(List<Mark> marks, int i, List<Open> stack) {
    Mark mark = marks.get(i);
    boolean open = lastOf(stack, mark.family()) >= 0;
    return switch (mark.shape()) {
      case OPENING -> mark.opens() || !mark.closes();
      case STRAIGHT -> mark.opens();
      case CLOSING ->
          mark.opens()
              && !mark.closes()
              && (!open || mark.family() == Family.DOUBLE)
              && closeFollows(marks, i);
    };
  }

  /** Whether a mark that could close the one at {@code i} stands later in the paragraph. */
  private static boolean closeFollows(List<Mark> marks, int i) {
    for (int j = i + 1; j < marks.size(); j++) {
      if (marks.get(j).family() == marks.get(i).family()) {
        return marks.get(j).closes();
      }
    }
    return false;
  }

  /** Records what the end of a paragraph leaves open; the start of the outermost, or -1. */
  private int leftOpen(Span paragraph, List<Open> stack) {
    for (Open open : stack) {
      boolean single = open.family() == Family.SINGLE;
      if (open.mark() != null && single && open.start() != paragraph.start()) {
        continue; // an apostrophe after all
      }
      if (open.start() < paragraph.end()) {
        record(open, new Span(paragraph.end(), paragraph.end()));
        return open.start();
      }
    }
    return -1;
  }

  private void record(Open open, Span close) {
    int from = open.mark() == null ? open.start() : open.mark().span().end();
    Span outer = new Span(open.start(), close.end());
    Span inner = trimmed(from, close.start());
    if (inner.isEmpty()) {
      return;
    }
    OptionalInt continues =
        open.continues() < 0 ? OptionalInt.empty() : OptionalInt.of(open.continues());
    runs.add(
        new QuotedRun(
            outer, inner, open.family(), OptionalInt.empty(), continues, !close.isEmpty()));
  }

  private Span trimmed(int from, int to) {
    String text = passage.text();
    int start = from;
    int end = Math.max(from, to);
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  /** Puts the runs of one paragraph in order and tells each the run in which it is nested. */
  private void sortFrom(int first) {
    List<QuotedRun> paragraph = runs.subList(first, runs.size());
    paragraph.sort(
        Comparator.comparingInt((QuotedRun run) -> run.outer().start())
            .thenComparingInt(run -> -run.outer().end()));
    List<Integer> around = new ArrayList<>();
    for (int i = 0; i < paragraph.size(); i++) {
      QuotedRun run = paragraph.get(i);
      while (!around.isEmpty() && !paragraph.get(around.getLast()).outer().contains(run.outer())) {
        around.removeLast();
      }
      if (!around.isEmpty()) {
        paragraph.set(
            i,
            new QuotedRun(
                run.outer(),
                run.inner(),
                run.family(),
                OptionalInt.of(first + around.getLast()),
                run.continues(),
                run.closed()));
      }
      around.add(i);
    }
  }
}
