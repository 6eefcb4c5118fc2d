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

  @Override
  public List<Quotation> find(Passage passage, Names names) {
    return find(passage, names, false);
  }

  @Override
  public List<Quotation> findInHeadline(Passage passage, Names names) {
    return find(passage, names, true);
  }

  private List<Quotation> find(Passage passage, Names names, boolean headline) {
    return quotations(Groundwork.of(passage, names, verbs, cueFinder, headline));
  }

  /** What the rules find on {@code ground}. */
  static List<Quotation> quotations(Groundwork ground) {
    if (ground.layout().runCount() == 0) {
      return List.of();
    }
    Candidates candidates = new Candidates(ground);
    Resolver resolver = new Resolver(ground.layout(), candidates, new RuleScorer());
    List<Attribution> attributions = resolver.resolve();
    Voices voices = new Voices(ground, resolver.exchanges(), attributions);
    return new Assembly(ground, voices).quotations();
  }
}
