package org.variorum.quotation;

import java.util.BitSet;
import org.variorum.language.Passage;
import org.variorum.quotation.ReportingVerbs.Kind;

/**
 * Tells the sentences that report what somebody said, with quotation marks or without: those with
 * reporting words in them, as {@code reporting-verbs.txt} has them. Thread-safe.
 */
public final class ReportedSentences {

  private final CueFinder cues = new CueFinder(new ReportingVerbs());

  /** The indexes of such sentences of {@code passage}; linear in its length. */
  public BitSet in(Passage passage) {
    BitSet reported = new BitSet();
    for (int i = 0; i < passage.sentences().size(); i++) {
      int from = passage.tokenFrom(passage.sentences().get(i).start());
      int to = passage.tokenFrom(passage.sentences().get(i).end());
      reported.set(i, cues.in(passage, from, to).stream().anyMatch(ReportedSentences::reports));
    }
    return reported;
  }

  private static boolean reports(Cue cue) {
    return cue.kind() == Kind.SAY || cue.kind() == Kind.TELL;
  }
}
