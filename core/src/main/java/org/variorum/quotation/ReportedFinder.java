package org.variorum.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.language.Passage;
import org.variorum.language.WordClass;
import org.variorum.quotation.Cue.Shape;
import org.variorum.quotation.Layout.Segment;
import org.variorum.quotation.ReportingVerbs.Form;
import org.variorum.quotation.ReportingVerbs.Kind;
import org.variorum.text.Span;
import org.variorum.text.Token;

/**
 * Finds the outlet's sentences that report speech without any quotation marks. Thread-safe.
 *
 * <p>Only verbs of saying in a finite form, or "according to", with a source that means somebody:
 * {@code She said (that) …}, {@code …, she said}, {@code According to her, …}, {@code …, according
 * to her}. What is denied, asked or declined was not said; what is thought neither.
 */
public final class ReportedFinder {

  /** A shorter content, in words, is none. */
  private static final int LEAST_WORDS = 3;

  /** {@code She told reporters at the river on Monday that}: so many tokens to "that". */
  private static final int LONGEST_DETOUR = 12;

  private final ReportingVerbs verbs = new ReportingVerbs();
  private final CueFinder cueFinder = new CueFinder(verbs);

  /** What {@code field} reports so, in the order of the text; linear in its length. */
  public List<Reported> in(AnnotatedText field) {
    Groundwork ground = Groundwork.of(field.passage(), field.names(), verbs, cueFinder, false);
    return in(ground, cueFinder, field.quotations());
  }

  /** The same, where {@code quotations} are known. */
  static List<Reported> in(Groundwork ground, CueFinder cueFinder, List<Quotation> quotations) {
    Passage passage = ground.passage();
    Layout layout = ground.layout();
    Search search = new Search(layout, ground.phrases(), ground.subjects(), ground.speakers());
    List<Reported> found = new ArrayList<>();
    Speaker before = null;
    int next = 0;
    for (Segment segment : layout.segments()) {
      int start = passage.tokens().get(segment.from()).start();
      while (next < quotations.size() && quotations.get(next).extent().start() < start) {
        Speaker spoke = quotations.get(next++).speaker();
        before = spoke == null ? before : spoke;
      }
      if (segment.runs().isEmpty()) {
        Optional<Reported> reported = search.in(segment, cueFinder, before);
        before = reported.map(Reported::speaker).orElse(before);
        reported.ifPresent(found::add);
      }
    }
    return found;
  }

  /** What is known of one passage. */
  private record Search(
      Layout layout, NounPhrases phrases, Subjects subjects, SpeakerResolver speakers) {

    /** The first report in {@code segment}, whose content takes in any other. */
    Optional<Reported> in(Segment segment, CueFinder finder, @Nullable Speaker before) {
      for (Cue cue : finder.in(layout.passage(), segment.from(), segment.to())) {
        Reported reported = isUsed(cue) ? of(cue, segment, before) : null;
        if (reported != null) {
          return Optional.of(reported);
        }
      }
      return Optional.empty();
    }

    private static boolean isUsed(Cue cue) {
      return (cue.kind() == Kind.SAY || cue.kind() == Kind.TELL)
          && cue.form() == Form.FINITE
          && cue.stance() == Quotation.Stance.ASSERTED;
    }

    private @Nullable Reported of(Cue cue, Segment segment, @Nullable Speaker before) {
      boolean according = cue.shape() == Shape.ACCORDING_TO;
      Span source = according ? phrases.after(cue.to(), segment.to()) : subjects.of(cue, segment);
      if (source == null || source.isEmpty() || isBody(source)) {
        return null;
      }
      Speaker speaker = speakers.resolve(source, before, layout);
      Span content =
          according ? besides(cue, source, segment) : afterOrBefore(cue, source, segment);
      if (speaker == null || content == null) {
        return null;
      }
      return new Reported(
          layout.characters(content),
          layout.characters(source),
          layout.characters(new Span(cue.from(), cue.to())),
          speaker);
    }

    /** {@code It said}: the sentence alone says too little of who that is. */
    private boolean isBody(Span source) {
      String word = layout.passage().word(source.start());
      return source.length() == 1 && (word.equalsIgnoreCase("it") || word.equalsIgnoreCase("they"));
    }

    /** {@code According to Penn, …} or {@code …, according to Penn}. */
    private @Nullable Span besides(Cue cue, Span source, Segment segment) {
      return cue.from() == segment.from()
          ? trimmed(source.end(), segment.to())
          : trimmed(segment.from(), cue.from());
    }

    /** {@code Penn said …} or {@code …, Penn said}. */
    private @Nullable Span afterOrBefore(Cue cue, Span source, Segment segment) {
      int first = Math.min(cue.from(), source.start());
      Span before = trimmed(segment.from(), first);
      if (before != null && endsInComma(first) && !isCircumstance(before.start())) {
        return before;
      }
      Span after = trimmed(contentFrom(cue, source, segment), segment.to());
      return after != null ? after : before;
    }

    private boolean endsInComma(int end) {
      return end > 0 && layout.passage().word(end - 1).equals(",");
    }

    /** {@code In an interview}, {@code When asked}: words before which nothing is reported. */
    private boolean isCircumstance(int first) {
      WordClass wordClass = WordClass.of(layout.passage().lower(first));
      return wordClass == WordClass.PREPOSITION || wordClass == WordClass.CONJUNCTION;
    }

    /** Over the hearer and the circumstances, where a "that" ends them. */
    private int contentFrom(Cue cue, Span source, Segment segment) {
      Passage passage = layout.passage();
      int from = Math.max(cue.to(), source.start() >= cue.to() ? source.end() : cue.to());
      int farthest = Math.min(segment.to(), from + LONGEST_DETOUR);
      for (int i = from; i < farthest; i++) {
        if (passage.word(i).equals("that") && (i == from || !passage.word(i - 1).equals(","))) {
          return i + 1;
        }
      }
      Span hearer = cue.kind() == Kind.TELL ? phrases.after(from, segment.to()) : null;
      return hearer == null ? from : hearer.end();
    }

    /** Without the marks at its ends; null where too few words are left to be a content. */
    private @Nullable Span trimmed(int from, int to) {
      List<Token> tokens = layout.passage().tokens();
      int start = from;
      int end = to;
      while (start < end && !tokens.get(start).isWord()) {
        start++;
      }
      while (end > start && !tokens.get(end - 1).isWord()) {
        end--;
      }
      int words = 0;
      for (int i = start; i < end; i++) {
        boolean telling = WordClass.of(layout.passage().lower(i)) != WordClass.PREPOSITION;
        words += tokens.get(i).isWord() && telling ? 1 : 0;
      }
      return words < LEAST_WORDS ? null : new Span(start, end);
    }
  }
}
