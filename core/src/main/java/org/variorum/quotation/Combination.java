package org.variorum.quotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.variorum.tagging.Linked;
import org.variorum.tagging.Tagged;
import org.variorum.text.Span;

/**
 * Makes one list of what the rules found and what was tagged.
 *
 * <p>Each run in quotation marks belongs to the tagged attribution that covers most of it; what the
 * rules took for one quotation with it goes along, as long as nothing tagged claims it. What
 * nothing tagged claims stays as the rules have it.
 */
final class Combination {

  /** A tagged content that covers less of a run lies within it. */
  private static final double LEAST_SHARE = 0.25;

  private final Groundwork ground;
  private final Layout layout;
  private final List<Quotation> ruled;
  private final List<Linked> links;
  private final Calibration calibration;

  /** Index of the link that each run belongs to, or -1. */
  private final int[] linkOfRun;

  /** Index of the rules' quotation that each run belongs to, or -1. */
  private final int[] ruledOfRun;

  Combination(
      Groundwork ground, List<Quotation> ruled, List<Linked> links, Calibration calibration) {
    this.calibration = calibration;
    this.ground = ground;
    this.layout = ground.layout();
    this.ruled = ruled;
    this.links = links;
    linkOfRun = new int[layout.runCount()];
    ruledOfRun = new int[layout.runCount()];
    Arrays.fill(linkOfRun, -1);
    Arrays.fill(ruledOfRun, -1);
    ownByRules();
    ownByLinks();
    goAlong();
  }

  private void ownByRules() {
    Map<Span, Integer> ruledOf = new HashMap<>();
    for (int i = 0; i < ruled.size(); i++) {
      if (ruled.get(i).nestedIn().isEmpty()) {
        for (Span inner : ruled.get(i).quoted()) {
          ruledOf.putIfAbsent(inner, i);
        }
      }
    }
    for (int run = 0; run < layout.runCount(); run++) {
      if (layout.isSaid(run)) {
        ruledOfRun[run] = ruledOf.getOrDefault(layout.run(run).inner(), -1);
      }
    }
  }

  private void ownByLinks() {
    int[] most = new int[layout.runCount()];
    for (int link = 0; link < links.size(); link++) {
      for (Tagged piece : links.get(link).contents()) {
        for (int run : runsIn(piece.from(), piece.to())) {
          int shared =
              Math.min(piece.to(), layout.to(run)) - Math.max(piece.from(), layout.from(run));
          boolean enough = shared >= LEAST_SHARE * (layout.to(run) - layout.from(run));
          if (enough && shared > most[run] && !cueWithin(links.get(link), run)) {
            most[run] = shared;
            linkOfRun[run] = link;
          }
        }
      }
    }
  }

  private boolean cueWithin(Linked link, int run) {
    return link.cue()
        .filter(cue -> cue.from() >= layout.from(run) && cue.to() <= layout.to(run))
        .isPresent();
  }

  /**
   * Runs that no link owns, or one without reporting words, go with the others of their quotation.
   */
  private void goAlong() {
    int[] linkOfRuled = new int[ruled.size()];
    Arrays.fill(linkOfRuled, -1);
    for (int run = 0; run < linkOfRun.length; run++) {
      int one = ruledOfRun[run];
      if (one < 0) {
        continue;
      }
      boolean cued = linkOfRun[run] >= 0 && links.get(linkOfRun[run]).cue().isPresent();
      if (cued) {
        linkOfRuled[one] = linkOfRun[run];
      } else if (linkOfRuled[one] >= 0) {
        linkOfRun[run] = linkOfRuled[one];
      }
    }
  }

  /** The said runs that share a token with {@code [from, to)}. */
  private List<Integer> runsIn(int from, int to) {
    List<Integer> found = new ArrayList<>();
    int low = 0;
    int high = layout.runCount();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (layout.to(middle) <= from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    for (int run = low; run < layout.runCount() && layout.from(run) < to; run++) {
      if (layout.isSaid(run) && layout.to(run) > from) {
        found.add(run);
      }
    }
    return found;
  }

  /**
   * All of them, in the order of the text: no quotation of the rules that a tagged one claimed, and
   * no tagged one that was absorbed by what the rules know better.
   */
  List<Quotation> quotations() {
    List<List<Integer>> runsOf = new ArrayList<>();
    links.forEach(link -> runsOf.add(new ArrayList<>()));
    boolean[] claimed = new boolean[ruled.size()];
    int[] known = new int[ruled.size()];
    boolean[] absorbed = new boolean[links.size()];
    Arrays.fill(known, -1);
    for (int run = 0; run < linkOfRun.length; run++) {
      int link = linkOfRun[run];
      int one = ruledOfRun[run];
      if (link >= 0 && links.get(link).cue().isPresent()) {
        runsOf.get(link).add(run);
        if (one >= 0) {
          absorbed[link] |= isSettled(one);
          claimed[one] |= !isSettled(one);
          known[one] = known[one] < 0 ? link : known[one];
        }
      }
    }
    List<Quotation> all = new ArrayList<>();
    LinkedQuotations made = new LinkedQuotations(ground, calibration);
    for (int link = 0; link < links.size(); link++) {
      if (links.get(link).cue().isPresent() && !absorbed[link]) {
        List<Quotation> twin = twin(runsOf.get(link));
        all.add(made.of(links.get(link), runsOf.get(link), twin));
      }
    }
    for (int i = 0; i < ruled.size(); i++) {
      boolean nested = ruled.get(i).nestedIn().isPresent();
      if (!nested && isSettled(i) && known[i] >= 0) {
        all.add(made.sure(ruled.get(i), links.get(known[i])));
      } else if (nested || !claimed[i]) {
        all.add(calibration.ofRules(ruled.get(i)));
      }
    }
    all.sort(
        Comparator.comparingInt((Quotation one) -> one.content().getFirst().start())
            .thenComparingInt(one -> -one.content().getFirst().end()));
    return new Nesting(all).quotations();
  }

  /**
   * Whether the marks and the words beside them say all there is to say: speech in marks whose
   * source the rules know. Which runs are one quotation, they know better than the tagger.
   */
  private boolean isSettled(int index) {
    Quotation one = ruled.get(index);
    return one.type() == Quotation.Type.DIRECT && !one.source().isEmpty();
  }

  /** What the rules have for the first of these runs that they know, or an empty list. */
  private List<Quotation> twin(List<Integer> runs) {
    return runs.stream()
        .filter(run -> ruledOfRun[run] >= 0)
        .limit(1)
        .map(run -> ruled.get(ruledOfRun[run]))
        .toList();
  }
}
