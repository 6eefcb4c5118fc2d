package org.variorum.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.variorum.language.Passage;
import org.variorum.quotation.Layout.Segment;
import org.variorum.text.Span;

/**
 * Finds what a text says that somebody asserts or denies, in quotation marks or without. Its rules
 * are those of {@link Stated.Rule}. Thread-safe.
 */
public final class StatedFinder {

  private final ReportingVerbs verbs = new ReportingVerbs();
  private final StanceWords words = new StanceWords();
  private final CueFinder cueFinder = new CueFinder(verbs);
  private final ReportedFinder reportedFinder = new ReportedFinder();

  /** All of it, in the order of the text; linear in its length. */
  public List<Stated> in(AnnotatedText field) {
    Passage passage = field.passage();
    List<QuotedRun> runs = QuotationMarks.in(passage);
    List<RunKind> kinds =
        runs.isEmpty() ? List.of() : RunClassifier.kinds(passage, runs, verbs, false);
    Layout layout = new Layout(passage, runs, kinds, verbs);
    NounPhrases phrases = new NounPhrases(passage, field.names(), verbs);
    StatedInNarration narration =
        new StatedInNarration(
            layout,
            phrases,
            new Subjects(layout, field.names(), cueFinder, phrases),
            new SpeakerResolver(passage, field.names(), verbs),
            verbs,
            words);
    List<Stated> found = inNarration(field, layout, narration);
    NavigableSet<Span> taken = new TreeSet<>();
    found.forEach(stated -> taken.addAll(stated.cue()));
    StatedInSpeech speech = new StatedInSpeech(field, layout, words, verbs);
    found.addAll(speech.quoted(taken));
    for (Reported reported : reportedFinder.in(field)) {
      boolean known = isTaken(reported, taken);
      Stated stated = known ? null : speech.reported(reported);
      if (stated != null) {
        found.add(stated);
      }
    }
    found.sort(
        Comparator.comparing(Stated::place)
            .thenComparing(Stated::rule)
            .thenComparing(Stated::stance)
            .thenComparing(Stated::by));
    return found;
  }

  private static List<Stated> inNarration(
      AnnotatedText field, Layout layout, StatedInNarration narration) {
    List<Stated> found = new ArrayList<>();
    Speaker before = null;
    int next = 0;
    for (Segment segment : layout.segments()) {
      int start = layout.passage().tokens().get(segment.from()).start();
      while (next < field.quotations().size()
          && field.quotations().get(next).extent().start() < start) {
        Speaker spoke = field.quotations().get(next++).speaker();
        before = spoke == null ? before : spoke;
      }
      List<Stated> here = narration.in(segment, before);
      before = lastSpeaker(here, before);
      found.addAll(here);
    }
    return found;
  }

  /**
   * Whether the words that report it are known, or words of denying stand in what is reported: who
   * reports a denial is its authority, and asserts nothing by that.
   */
  private static boolean isTaken(Reported reported, NavigableSet<Span> taken) {
    Span cue = reported.cue();
    Span before = taken.lower(new Span(cue.end(), cue.end()));
    Span within = taken.ceiling(new Span(reported.content().start(), reported.content().start()));
    return before != null && before.overlaps(cue)
        || within != null && reported.content().contains(within);
  }

  private static @Nullable Speaker lastSpeaker(List<Stated> here, @Nullable Speaker before) {
    Speaker last = before;
    for (Stated stated : here) {
      last = stated.speaker() == null ? last : stated.speaker();
    }
    return last;
  }
}
