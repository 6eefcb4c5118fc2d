package org.variorum.quotation;

import java.util.List;
import org.variorum.language.Passage;
import org.variorum.name.Names;

/**
 * Finds quotations by rule: which words are quoted, every way in which they may be attributed, the
 * best of these, and whom its source means. Thread-safe.
 */
public final class QuotationFinder implements Engine {

  private final ReportingVerbs verbs = new ReportingVerbs();
  private final CueFinder cueFinder = new CueFinder(verbs);
  private final Scorer scorer = new RuleScorer();

  @Override
  public List<Quotation> find(Passage passage, Names names) {
    return find(passage, names, false);
  }

  @Override
  public List<Quotation> findInHeadline(Passage passage, Names names) {
    return find(passage, names, true);
  }

  private List<Quotation> find(Passage passage, Names names, boolean headline) {
    List<QuotedRun> runs = QuotationMarks.in(passage);
    if (runs.isEmpty()) {
      return List.of();
    }
    List<RunKind> kinds = RunClassifier.kinds(passage, runs, verbs, headline);
    Layout layout = new Layout(passage, runs, kinds, verbs);
    OutletCues cues = new OutletCues(layout, cueFinder);
    NounPhrases phrases = new NounPhrases(passage, names, verbs);
    Candidates candidates = new Candidates(layout, names, cues, phrases);
    List<Attribution> attributions = new Resolver(layout, candidates, scorer).resolve();
    return new Assembly(layout, names, verbs, cues, phrases, attributions).quotations();
  }
}
