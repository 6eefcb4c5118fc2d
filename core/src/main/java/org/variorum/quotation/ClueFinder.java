package org.variorum.quotation;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.language.Passage;
import org.variorum.name.Mention;
import org.variorum.name.Names;
import org.variorum.quotation.Layout.Segment;
import org.variorum.tagging.Clues;
import org.variorum.tagging.Label;
import org.variorum.tagging.Role;
import org.variorum.text.Span;

/**
 * What the rules know of each token, as clues for a tagger: how it stands to quotation marks, which
 * words report, what the rules take them for, names, and the subjects of reporting verbs.
 * Thread-safe.
 */
@SuppressWarnings("EnumOrdinal") // models are trained with these numbers
public final class ClueFinder {

  /** So many reporting verbs of a sentence are asked for their subject. */
  private static final int MOST_CUES = 24;

  private final ReportingVerbs verbs = new ReportingVerbs();
  private final CueFinder cueFinder = new CueFinder(verbs);

  /** The clues for each token of {@code passage}; linear in its length. */
  public Clues of(Passage passage, Names names) {
    Groundwork ground = Groundwork.of(passage, names, verbs, cueFinder, false);
    return in(ground, cueFinder, QuotationFinder.quotations(ground));
  }

  /** The same, where {@code ruled} is what the rules found. */
  static Clues in(Groundwork ground, CueFinder finder, List<Quotation> ruled) {
    int tokens = ground.passage().tokens().size();
    byte[] reported = new byte[tokens];
    for (Reported one : ReportedFinder.in(ground, finder, ruled)) {
      mark(ground.passage(), reported, Role.CONTENT, one.content());
      mark(ground.passage(), reported, Role.SOURCE, one.source());
      mark(ground.passage(), reported, Role.CUE, one.cue());
    }
    byte[] found = new byte[tokens];
    for (Quotation quotation : ruled) {
      quotation.content().forEach(span -> mark(ground.passage(), found, Role.CONTENT, span));
    }
    for (Quotation quotation : ruled) {
      quotation.source().forEach(span -> mark(ground.passage(), found, Role.SOURCE, span));
      quotation.cue().forEach(span -> mark(ground.passage(), found, Role.CUE, span));
    }
    byte[] leads = new byte[tokens];
    byte[] subjects = new byte[tokens];
    leads(ground, leads, subjects);
    return new Clues(List.of(marks(ground), leads, found, reported, subjects, names(ground)));
  }

  private static void mark(Passage passage, byte[] column, Role role, Span characters) {
    int from = passage.tokenFrom(characters.start());
    int to = passage.tokenFrom(characters.end());
    tokens(column, role, from, to);
  }

  private static void tokens(byte[] column, Role role, int from, int to) {
    for (int i = from; i < to; i++) {
      column[i] = (byte) (i == from ? Label.begin(role) : Label.inside(role)).index();
    }
  }

  /** 0 outside marks; else where in a run the token stands, and what the run is. */
  private static byte[] marks(Groundwork ground) {
    Layout layout = ground.layout();
    byte[] column = new byte[ground.passage().tokens().size()];
    for (int run = 0; run < layout.runCount(); run++) {
      int from = layout.from(run);
      int to = layout.to(run);
      int kind = 1 + 5 * layout.kind(run).ordinal();
      boolean nested = layout.run(run).nested();
      if (nested) {
        continue;
      }
      Arrays.fill(column, from, to, (byte) (kind + 2));
      column[to - 1] = (byte) (kind + (layout.run(run).closed() ? 4 : 3));
      column[from] = (byte) (kind + (layout.run(run).continues().isPresent() ? 1 : 0));
    }
    return column;
  }

  private static void leads(Groundwork ground, byte[] leads, byte[] subjects) {
    List<Segment> segments = ground.layout().segments();
    for (int index = 0; index < segments.size(); index++) {
      int asked = 0;
      for (Cue cue : ground.cues().of(index)) {
        int code = 1 + cue.kind().ordinal() * 3 + cue.form().ordinal();
        leads[cue.from()] =
            (byte)
                switch (cue.shape()) {
                  case VERB -> code;
                  case ACCORDING_TO -> 13;
                  case COLON -> 14;
                };
        if (asked++ < MOST_CUES) {
          Span subject = subject(ground, cue, segments.get(index));
          if (subject != null) {
            tokens(subjects, Role.SOURCE, subject.start(), subject.end());
          }
        }
      }
    }
  }

  private static @Nullable Span subject(Groundwork ground, Cue cue, Segment segment) {
    return cue.shape() == Cue.Shape.ACCORDING_TO
        ? ground.phrases().after(cue.to(), segment.to())
        : ground.subjects().of(cue, segment);
  }

  /** 0 for no name; else its type and whether it begins here. */
  private static byte[] names(Groundwork ground) {
    Passage passage = ground.passage();
    byte[] column = new byte[passage.tokens().size()];
    for (Mention mention : ground.names().mentions()) {
      int from = passage.tokenFrom(mention.span().start());
      int to = passage.tokenFrom(mention.span().end());
      int type = 1 + 2 * ground.names().entity(mention).type().ordinal();
      for (int i = from; i < to; i++) {
        column[i] = (byte) (i == from ? type : type + 1);
      }
    }
    return column;
  }
}
