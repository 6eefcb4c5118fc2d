package org.variorum.quotation;

import java.util.List;
import org.variorum.language.Passage;
import org.variorum.name.Names;

/**
 * What every engine starts from: quotation marks, the outlet's sentences around them, reporting
 * verbs and noun phrases of one passage.
 */
record Groundwork(
    Layout layout,
    Names names,
    ReportingVerbs verbs,
    OutletCues cues,
    NounPhrases phrases,
    Subjects subjects,
    SpeakerResolver speakers) {

  static Groundwork of(
      Passage passage, Names names, ReportingVerbs verbs, CueFinder cueFinder, boolean headline) {
    List<QuotedRun> runs = QuotationMarks.in(passage);
    List<RunKind> kinds =
        runs.isEmpty() ? List.of() : RunClassifier.kinds(passage, runs, verbs, headline);
    Layout layout = new Layout(passage, runs, kinds, verbs);
    NounPhrases phrases = new NounPhrases(passage, names, verbs);
    return new Groundwork(
        layout,
        names,
        verbs,
        new OutletCues(layout, cueFinder),
        phrases,
        new Subjects(layout, names, cueFinder, phrases),
        new SpeakerResolver(passage, names, verbs));
  }

  Passage passage() {
    return layout.passage();
  }
}
