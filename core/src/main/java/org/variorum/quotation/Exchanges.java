package org.variorum.quotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.quotation.Layout.Segment;
import org.variorum.text.Span;

/**
 * Where people speak to each other: adjacent paragraphs of speech and its attribution alone, with a
 * question among them.
 *
 * <p>In such an exchange a paragraph that does not say whose it is, and asks or stands beside a
 * question, takes a turn: it need not be of who spoke before. Elsewhere it goes on, since papers
 * often close the marks of each paragraph of one speaker.
 */
final class Exchanges {

  private final Layout layout;
  private final List<Optional<Candidate>> bestOf;

  /** Index of the exchange that each paragraph belongs to, or -1. */
  private final int[] exchangeOf;

  private final BitSet turns = new BitSet();
  private int count;

  /**
   * The exchanges of {@code layout}; linear in its length.
   *
   * @param bestOf how each run is attributed by the words beside it, if it is
   */
  Exchanges(Layout layout, List<Optional<Candidate>> bestOf) {
    this.layout = layout;
    this.bestOf = bestOf;
    this.exchangeOf = new int[layout.passage().paragraphs().size()];
    Arrays.fill(exchangeOf, -1);
    List<List<Integer>> exchange = new ArrayList<>();
    int next = 0;
    while (next < layout.segments().size()) {
      int paragraph = layout.segments().get(next).paragraph();
      List<Integer> runs = new ArrayList<>();
      boolean spoken = true;
      for (; next < layout.segments().size(); next++) {
        Segment segment = layout.segments().get(next);
        if (segment.paragraph() != paragraph) {
          break;
        }
        spoken &= !segment.runs().isEmpty();
        runs.addAll(segment.runs());
      }
      if (!spoken || !isTurn(runs)) {
        close(exchange);
      } else {
        exchange.add(runs);
      }
    }
    close(exchange);
  }

  /** Whether {@code run} takes a turn without reporting words. */
  boolean takesTurn(int run) {
    return turns.get(run);
  }

  /** Index of the exchange that {@code run} stands in, or -1. */
  int of(int run) {
    return exchangeOf[layout.segmentOf(run).paragraph()];
  }

  private void close(List<List<Integer>> exchange) {
    if (exchange.stream().anyMatch(this::isBare) && isSpokenBetween(exchange)) {
      for (int i = 0; i < exchange.size(); i++) {
        int run = exchange.get(i).getFirst();
        exchangeOf[layout.segmentOf(run).paragraph()] = count;
        boolean answers = i > 0 && asks(exchange.get(i - 1));
        boolean followed = i + 1 < exchange.size() && asks(exchange.get(i + 1));
        if (isBare(exchange.get(i)) && (layout.asks(run) || answers || followed)) {
          turns.set(run);
        }
      }
      count++;
    }
    exchange.clear();
  }

  /** Whether somebody asks, or two speak and there is a question. */
  private boolean isSpokenBetween(List<List<Integer>> exchange) {
    String first = null;
    boolean two = false;
    boolean question = false;
    for (List<Integer> runs : exchange) {
      Candidate candidate = candidate(runs);
      boolean asks = asks(runs);
      if (asks && candidate != null && candidate.cue().stance() == Quotation.Stance.ASKED) {
        return true;
      }
      Span source = candidate == null ? null : candidate.source();
      if (source != null) {
        String printed = layout.characters(source).of(layout.passage().text());
        two |= first != null && !first.equals(printed);
        first = first == null ? printed : first;
      }
      question |= asks;
    }
    return two && question;
  }

  private boolean asks(List<Integer> runs) {
    return layout.asks(runs.getLast());
  }

  private @Nullable Candidate candidate(List<Integer> runs) {
    for (int run : runs) {
      if (bestOf.get(run).isPresent()) {
        return bestOf.get(run).get();
      }
    }
    return null;
  }

  /** A paragraph that begins or ends with speech, and holds no more than that. */
  private boolean isTurn(List<Integer> runs) {
    if (runs.isEmpty()) {
      return false;
    }
    int first = runs.getFirst();
    int last = runs.getLast();
    boolean begins = layout.from(first) == layout.segmentOf(first).from();
    boolean ends = layout.segmentOf(last).to() - layout.to(last) <= 1;
    return begins && layout.kind(first) == RunKind.SPEECH
        || ends && layout.kind(last) == RunKind.SPEECH;
  }

  /** A paragraph of one run in marks of its own, and nothing else. */
  private boolean isBare(List<Integer> runs) {
    int run = runs.getFirst();
    return runs.size() == 1
        && bestOf.get(run).isEmpty()
        && layout.kind(run) == RunKind.SPEECH
        && layout.isWholeParagraph(run)
        && layout.run(run).closed()
        && layout.run(run).continues().isEmpty();
  }
}
