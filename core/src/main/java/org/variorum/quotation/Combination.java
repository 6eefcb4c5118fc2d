package org.variorum.quotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.language.Passage;
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

  /** Whether the rules' quotation at this index begins with speech that can stand by itself. */
  private final boolean[] isSpeech;

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
    isSpeech = new boolean[ruled.size()];
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
        int one = ruledOf.getOrDefault(layout.run(run).inner(), -1);
        ruledOfRun[run] = one;
        if (one >= 0 && ruled.get(one).quoted().getFirst().equals(layout.run(run).inner())) {
          isSpeech[one] = layout.kind(run) == RunKind.SPEECH;
        }
      }
    }
  }

  private void ownByLinks() {
    int[] most = new int[layout.runCount()];
    for (int link = 0; link < links.size(); link++) {
      for (Tagged piece : links.get(link).contents()) {
        for (int run : layout.runsIn(piece.from(), piece.to())) {
          if (!layout.isSaid(run)) {
            continue;
          }
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
        List<Quotation> twin = twin(links.get(link), runsOf.get(link));
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
    return new Nesting(spoken(withNested(all))).quotations();
  }

  /** In the order of the text, with what another is said in one of them to have said. */
  private List<Quotation> withNested(List<Quotation> found) {
    List<Quotation> all = new ArrayList<>(found);
    ReportedWithin within = new ReportedWithin(ground);
    for (Quotation outer : found) {
      if (outer.nestedIn().isEmpty() && !outer.cue().isEmpty()) {
        all.addAll(within.in(outer));
      }
    }
    all.sort(
        Comparator.comparingInt((Quotation one) -> one.content().getFirst().start())
            .thenComparingInt(one -> -one.content().getFirst().end()));
    return all;
  }

  /**
   * The same with whom their sources mean. One after another, since a pronoun may mean who has just
   * spoken; what goes on without reporting words is said by whom the rules name.
   */
  private List<Quotation> spoken(List<Quotation> quotations) {
    List<Quotation> all = new ArrayList<>();
    Speaker before = null;
    for (Quotation one : quotations) {
      boolean goesOn = one.cue().isEmpty() || one.nestedIn().isPresent();
      Speaker speaker =
          goesOn || one.source().isEmpty() ? one.speaker() : meant(one.source().getFirst(), before);
      all.add(one.spokenBy(speaker));
      before = speaker == null ? before : speaker;
    }
    return all;
  }

  private @Nullable Speaker meant(Span source, @Nullable Speaker before) {
    Passage passage = ground.passage();
    Span tokens = new Span(passage.tokenFrom(source.start()), passage.tokenFrom(source.end()));
    return ground.speakers().resolve(tokens, before, layout);
  }

  /**
   * Whether the marks and the words beside them say all there is to say: speech in marks whose
   * source the rules know. Which runs are one quotation, they know better than the tagger; how far
   * words reach that stand in the outlet's own sentence, it knows better than they.
   */
  private boolean isSettled(int index) {
    Quotation one = ruled.get(index);
    return one.type() == Quotation.Type.DIRECT && !one.source().isEmpty() && isSpeech[index];
  }

  /**
   * What the rules have for the first of these runs that they know, or an empty list: also where
   * their source is among what {@code link} takes for said, since that one is quoted by another.
   */
  private List<Quotation> twin(Linked link, List<Integer> runs) {
    return runs.stream()
        .filter(run -> ruledOfRun[run] >= 0)
        .limit(1)
        .map(run -> ruled.get(ruledOfRun[run]))
        .filter(one -> one.source().stream().noneMatch(source -> isSaidIn(link, source)))
        .toList();
  }

  private boolean isSaidIn(Linked link, Span source) {
    return link.contents().stream()
        .anyMatch(piece -> layout.characters(piece.tokens()).contains(source));
  }
}
