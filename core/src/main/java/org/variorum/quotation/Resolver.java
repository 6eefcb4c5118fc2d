package org.variorum.quotation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.language.Passage;
import org.variorum.quotation.Candidate.Pattern;
import org.variorum.quotation.Layout.Segment;
import org.variorum.quotation.ReportingVerbs.Kind;
import org.variorum.text.Token;

/**
 * Chooses a candidate for each quoted run and joins the runs that are one quotation.
 *
 * <p>The rules that join, in this order: a paragraph that goes on from one left open; runs with the
 * same reporting words; runs with nothing between them; a run after the words that attribute the
 * one before it; a paragraph of nothing but speech after a paragraph that ended so.
 */
final class Resolver {

  /** How many tokens of the outlet's may lead over to a further piece. */
  private static final int LONGEST_LEAD = 2;

  private final Layout layout;
  private final Passage passage;
  private final Candidates candidates;
  private final Scorer scorer;
  private final List<Group> groups = new ArrayList<>();
  private final int[] groupOfRun;
  private final List<Optional<Candidate>> bestOf = new ArrayList<>();
  private final BitSet attributedBelow = new BitSet();
  private final Exchanges exchanges;

  Resolver(Layout layout, Candidates candidates, Scorer scorer) {
    this.layout = layout;
    this.passage = layout.passage();
    this.candidates = candidates;
    this.scorer = scorer;
    this.groupOfRun = new int[layout.runCount()];
    for (int run = 0; run < layout.runCount(); run++) {
      bestOf.add(layout.isSaid(run) ? best(run) : Optional.empty());
    }
    this.exchanges = new Exchanges(layout, bestOf);
    for (int run = layout.runCount() - 1; run >= 0; run--) {
      Optional<Candidate> best = bestOf.get(run);
      boolean after = best.isPresent() && best.get().pattern().isAfter();
      if (layout.isSaid(run) && (after || best.isEmpty() && attributedBelow.get(run))) {
        layout.run(run).continues().ifPresent(attributedBelow::set);
      }
    }
  }

  private Optional<Candidate> best(int run) {
    return candidates.of(run).stream()
        .filter(candidate -> scorer.score(candidate, layout) >= RuleScorer.LEAST)
        .max(Comparator.comparingDouble(candidate -> scorer.score(candidate, layout)));
  }

  private static final class Group {
    final List<Integer> runs = new ArrayList<>();
    @Nullable Candidate candidate;
    @Nullable Candidate latest;
    double score;
    int speaksOn = -1;
    final int index;
    String rule;

    Group(int index, String rule) {
      this.index = index;
      this.rule = rule;
    }
  }

  Exchanges exchanges() {
    return exchanges;
  }

  /** The attributions of all runs that are somebody's words, in the order of the text. */
  List<Attribution> resolve() {
    for (int run = 0; run < layout.runCount(); run++) {
      if (layout.isSaid(run)) {
        place(run);
      }
    }
    return groups.stream()
        .map(group -> new Attribution(group.runs, group.candidate, group.speaksOn, group.rule))
        .toList();
  }

  private void place(int run) {
    Optional<Candidate> best = bestOf.get(run);
    Group last = groups.isEmpty() ? null : groups.getLast();
    if (goesOn(run) && !attributedAnew(run, best)) {
      join(groups.get(groupOfRun[layout.run(run).continues().getAsInt()]), run, best);
    } else if (best.isPresent()) {
      boolean same = last != null && (sameCue(last, best.get()) || awaits(last, run, best.get()));
      Group group = same ? groups.getLast() : open(best.get().pattern().ruleName());
      join(group, run, best);
    } else if (belongsBelow(run)) {
      join(open(Attribution.UNATTRIBUTED), run, best);
    } else if (exchanges.takesTurn(run)) {
      join(open(Attribution.IN_TURN), run, best);
    } else if (last != null && isSentence(run) && goesOnFrom(last, run)) {
      join(last, run, best);
    } else if (last != null && layout.kind(run) == RunKind.SPEECH && speaksOn(last, run)) {
      Group group = open(Attribution.GOES_ON);
      group.speaksOn = groups.size() - 2;
      join(group, run, best);
    } else if (last != null && isSameUnattributed(last, run)) {
      join(last, run, best);
    } else if (layout.kind(run) == RunKind.SPEECH || wordCount(run) >= 3) {
      join(open(Attribution.UNATTRIBUTED), run, best);
    } else {
      groupOfRun[run] = -1;
    }
  }

  /**
   * {@code “A.} and, a paragraph below, {@code “B,” she said}: a paragraph that no mark closes is
   * hers, whoever spoke before it.
   */
  private boolean belongsBelow(int run) {
    return attributedBelow.get(run) && layout.isWholeParagraph(run);
  }

  /** Further words in marks within a sentence that says of none whose they are. */
  private boolean isSameUnattributed(Group last, int run) {
    int previous = last.runs.getLast();
    return last.candidate == null
        && last.speaksOn < 0
        && layout.kind(run) == RunKind.FRAGMENT
        && layout.kind(previous) == RunKind.FRAGMENT
        && layout.segmentIndex(previous) == layout.segmentIndex(run);
  }

  private static boolean sameCue(Group group, Candidate candidate) {
    return group.candidate != null && group.candidate.cue().from() == candidate.cue().from();
  }

  /** {@code “A.”} and, a paragraph below, {@code “B,” she said}: what was open is hers. */
  private boolean awaits(Group last, int run, Candidate candidate) {
    int previous = last.runs.getLast();
    boolean below =
        layout.segmentIndex(run) == layout.segmentIndex(previous) + 1
            && !sameParagraph(previous, run);
    return last.candidate == null
        && last.speaksOn < 0
        && !last.rule.equals(Attribution.IN_TURN)
        && below
        && layout.isWholeParagraph(previous)
        && layout.kind(previous) == RunKind.SPEECH
        && layout.kind(run) == RunKind.SPEECH
        && candidate.pattern().isAfter()
        && !layout.asks(previous)
        && !layout.asks(run);
  }

  /** Speech, or words that a word or two of the outlet's lead over to: {@code But “we stayed.”} */
  private boolean isSentence(int run) {
    Segment segment = layout.segmentOf(run);
    boolean led = layout.from(run) - segment.from() <= LONGEST_LEAD && segment.runs().size() == 1;
    return layout.kind(run) == RunKind.SPEECH || led;
  }

  private boolean goesOn(int run) {
    QuotedRun quoted = layout.run(run);
    if (quoted.continues().isEmpty()) {
      return false;
    }
    int earlier = quoted.continues().getAsInt();
    return layout.isSaid(earlier) && groupOfRun[earlier] >= 0 && !groups.isEmpty();
  }

  /** A paragraph that goes on, with reporting words of its own after others in the one before. */
  private boolean attributedAnew(int run, Optional<Candidate> best) {
    Group group = groups.get(groupOfRun[layout.run(run).continues().getAsInt()]);
    Candidate earlier = group.candidate;
    return best.isPresent()
        && (best.get().pattern() == Pattern.WITHIN_LABEL
            || best.get().pattern().isAfter() && earlier != null && earlier.pattern().isAfter());
  }

  private Group open(String rule) {
    Group group = new Group(groups.size(), rule);
    groups.add(group);
    return group;
  }

  private void join(Group group, int run, Optional<Candidate> best) {
    group.runs.add(run);
    groupOfRun[run] = group.index;
    best.ifPresent(candidate -> {
      double score = scorer.score(candidate, layout);
      group.latest = candidate;
      if (group.candidate == null || score > group.score) {
        group.candidate = candidate;
        group.score = score;
        group.rule = candidate.pattern().ruleName();
      }
    });
  }

  private int wordCount(int run) {
    return (int)
        passage.tokensIn(layout.run(run).inner()).stream().filter(token -> token.isWord()).count();
  }

  /** Whether the run is a further piece of the quotation before it. */
  private boolean goesOnFrom(Group last, int run) {
    int previous = last.runs.getLast();
    if (layout.to(previous) == layout.from(run) && sameParagraph(previous, run)) {
      return true;
    }
    int between = layout.segmentIndex(run) - layout.segmentIndex(previous);
    Candidate candidate = last.candidate;
    boolean reported =
        candidate != null
            && candidate.pattern() == Pattern.BEFORE_IN_CLAUSE
            && candidate.cue().kind() != Kind.CALL;
    if (reported && between == 1 && layout.from(run) == layout.segmentOf(run).from()) {
      return sameParagraph(previous, run) || layout.isWholeParagraph(run);
    }
    if (onlyOmissionBetween(previous, run) || goesOnBelow(previous, run)) {
      return true;
    }
    if (last.latest == null || !attributedBetween(last.latest, previous, run)) {
      return false;
    }
    return sameParagraph(previous, run)
        ? between <= 1
        : between == 1 && layout.isWholeParagraph(run);
  }

  /** {@code “Is it?” . . . “Was it?”}. */
  private boolean onlyOmissionBetween(int previous, int run) {
    return layout.from(run) == layout.to(previous) + 1
        && passage.tokens().get(layout.to(previous)).kind() == Token.Kind.ELLIPSIS;
  }

  /** A paragraph of nothing but speech below one that ends with speech after its attribution. */
  private boolean goesOnBelow(int previous, int run) {
    return layout.segmentIndex(run) == layout.segmentIndex(previous) + 1
        && layout.isWholeParagraph(run)
        && layout.kind(previous) == RunKind.SPEECH
        && layout.from(previous) == layout.segmentOf(previous).from()
        && layout.segmentOf(previous).to() - layout.to(previous) <= 1;
  }

  /** {@code “A,” she said. “B.”}: nothing but the attribution stands between the two. */
  private boolean attributedBetween(Candidate candidate, int previous, int run) {
    return candidate.pattern().isAfter()
        && candidate.cue().from() >= layout.to(previous)
        && candidate.cue().to() <= layout.from(run);
  }

  private boolean sameParagraph(int first, int second) {
    return layout.segmentOf(first).paragraph() == layout.segmentOf(second).paragraph();
  }

  /** Whether the speaker of the quotation before goes on without reporting words. */
  private boolean speaksOn(Group last, int run) {
    if (last.candidate == null && last.speaksOn < 0) {
      return false;
    }
    int previous = last.runs.getLast();
    int paragraphs = layout.segmentOf(run).paragraph() - layout.segmentOf(previous).paragraph();
    return paragraphs == 0 || paragraphs == 1 && layout.isWholeParagraph(run);
  }
}
