package org.variorum.collation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.variorum.align.Locator.Run;
import org.variorum.name.NameParts;
import org.variorum.text.Token;

/**
 * Where somebody else speaks between two words of a speaker. What is merely thrown in, as "Right"
 * is, breaks nothing.
 */
final class TurnBreaks {

  /** Longer turns are not thrown in, nor is a question. */
  private static final int LONGEST_THROWN_IN = 4;

  private TurnBreaks() {}

  /** The first turn of somebody else's between the words {@code left} and {@code right}. */
  static Optional<Turn> between(int left, int right, SpokenText spoken) {
    Turn before = spoken.turnAt(left);
    Turn after = spoken.turnAt(right);
    if (before.equals(after)) {
      return Optional.empty();
    }
    for (int word = before.to(); word <= right; word = spoken.turnAt(word).to()) {
      Turn turn = spoken.turnAt(word);
      boolean thrownIn = !turn.equals(after) && isShort(turn, spoken);
      if (!mayBeOne(before, turn) && !thrownIn) {
        return Optional.of(turn);
      }
    }
    return Optional.empty();
  }

  /** Whether {@code word} is thrown in by another than who speaks the words {@code [from, to)}. */
  static boolean isThrownIn(int word, int from, int to, SpokenText spoken) {
    Turn turn = spoken.turnAt(word);
    return turn.from() > from
        && turn.to() < to
        && isShort(turn, spoken)
        && !mayBeOne(spoken.turnAt(from), turn);
  }

  /** Whether two turns may be one speaker's. */
  private static boolean mayBeOne(Turn one, Turn other) {
    return one.speaker() == null
        || other.speaker() == null
        || NameParts.of(one.speaker()).mayBeOne(NameParts.of(other.speaker()));
  }

  private static boolean isShort(Turn turn, SpokenText spoken) {
    if (turn.quotation().isPresent() || turn.to() - turn.from() > LONGEST_THROWN_IN) {
      return false;
    }
    int last = spoken.words().get(turn.to() - 1).to();
    return last >= spoken.tokens().size()
        || !spoken.tokens().get(last).of(spoken.text()).equals("?");
  }

  /** {@code runs}, none of which runs over what somebody else says. */
  static List<Run> split(List<Run> runs, SpokenText spoken, Wording printed) {
    List<Run> split = new ArrayList<>();
    for (Run run : runs) {
      Run rest = run;
      Optional<Turn> other = between(rest.start(), rest.end() - 1, spoken);
      while (other.isPresent() && rest.to() - rest.from() > 1) {
        Turn turn = other.get();
        boolean isLast = turn.to() >= rest.end();
        int right = isLast ? turn.from() : turn.to();
        int at = parting(rest, turn.from(), right, spoken, printed);
        double share = (double) (at - rest.from()) / (rest.to() - rest.from());
        split.add(new Run(rest.from(), at, rest.start(), turn.from(), rest.weight() * share));
        rest = new Run(at, rest.to(), right, rest.end(), rest.weight() * (1 - share));
        other = isLast ? Optional.empty() : between(rest.start(), rest.end() - 1, spoken);
      }
      split.add(rest);
    }
    return split;
  }

  /** The printed word with which those begin that were spoken after the break. */
  private static int parting(Run run, int left, int right, SpokenText spoken, Wording printed) {
    Set<String> before = forms(run.start(), left, spoken);
    Set<String> after = forms(right, run.end(), spoken);
    int score = 0;
    int best = Integer.MIN_VALUE;
    int parting = run.from() + 1;
    for (int w = run.from(); w < run.to() - 1; w++) {
      String form = printed.words().get(w).form();
      score += (before.contains(form) ? 2 : 0) - (after.contains(form) ? 2 : 0);
      int here = score + (markFollows(printed, w) ? 1 : 0);
      if (here > best) {
        best = here;
        parting = w + 1;
      }
    }
    return parting;
  }

  private static boolean markFollows(Wording printed, int word) {
    int next = printed.words().get(word).to();
    return next < printed.tokens().size() && printed.tokens().get(next).kind() != Token.Kind.WORD;
  }

  private static Set<String> forms(int from, int to, SpokenText spoken) {
    Set<String> forms = new HashSet<>();
    for (int w = from; w < to; w++) {
      forms.add(spoken.words().get(w).form());
    }
    return forms;
  }
}
