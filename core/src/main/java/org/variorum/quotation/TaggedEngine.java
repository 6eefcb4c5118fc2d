package org.variorum.quotation;

import java.util.List;
import org.variorum.language.Passage;
import org.variorum.name.Names;
import org.variorum.tagging.Clues;
import org.variorum.tagging.Linked;
import org.variorum.tagging.Linker;
import org.variorum.tagging.Tagger;

/**
 * Finds quotations by rule and by what was learnt, and makes one of both: quotation marks decide
 * where a direct quotation begins and ends, the tagger what is said without marks and by whom.
 * Headlines, of which nothing was learnt, are left to the rules.
 */
final class TaggedEngine implements Engine {

  private final ReportingVerbs verbs = new ReportingVerbs();
  private final CueFinder cueFinder = new CueFinder(verbs);
  private final Tagger tagger;
  private final Linker linker;
  private final Calibration calibration;

  TaggedEngine(Tagger tagger, Linker linker, Calibration calibration) {
    this.calibration = calibration;
    this.tagger = tagger;
    this.linker = linker;
  }

  @Override
  public List<Quotation> find(Passage passage, Names names) {
    Groundwork ground = Groundwork.of(passage, names, verbs, cueFinder, false);
    List<Quotation> ruled = QuotationFinder.quotations(ground);
    Clues clues = ClueFinder.in(ground, cueFinder, ruled);
    List<Linked> links = linker.link(passage, tagger.tag(passage, clues));
    return new Combination(ground, ruled, links, calibration).quotations();
  }

  @Override
  public List<Quotation> findInHeadline(Passage passage, Names names) {
    return QuotationFinder.quotations(Groundwork.of(passage, names, verbs, cueFinder, true));
  }
}
