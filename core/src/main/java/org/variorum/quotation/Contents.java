package org.variorum.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.variorum.language.Passage;
import org.variorum.language.WordClass;
import org.variorum.quotation.Candidate.Pattern;
import org.variorum.quotation.Cue.Shape;
import org.variorum.quotation.Layout.Segment;
import org.variorum.quotation.ReportingVerbs.Kind;
import org.variorum.text.Span;

/** What of the outlet's sentence belongs to the content of an attribution, beside its runs. */
final class Contents {

  /** How far from a verb like "told" the clause may begin: after the hearer. */
  private static final int LONGEST_HEARER = 9;

  /** How many tokens of the outlet's may lead over to a further run. */
  private static final int LONGEST_LEAD = 3;

  private final Layout layout;
  private final Passage passage;
  private final NounPhrases phrases;
  private final ReportingVerbs verbs;

  Contents(Layout layout, NounPhrases phrases, ReportingVerbs verbs) {
    this.verbs = verbs;
    this.layout = layout;
    this.passage = layout.passage();
    this.phrases = phrases;
  }

  /** The content of {@code attribution}: a span a piece, marks included. */
  List<Span> of(Attribution attribution) {
    Candidate candidate = attribution.candidate();
    List<Span> pieces = new ArrayList<>();
    int first = attribution.runs().getFirst();
    if (candidate == null && layout.kind(first) == RunKind.FRAGMENT) {
      int last = lastInSegment(attribution, first);
      pieces.add(clause(first, attribution.runs().get(last)));
      addOuter(attribution.runs().subList(last + 1, attribution.runs().size()), pieces);
      return pieces;
    }
    if (candidate == null || speaksForItself(attribution)) {
      return alone(attribution);
    }
    if (candidate.pattern() == Pattern.SENTENCE_BEFORE) {
      return withSentenceBefore(attribution, candidate);
    }
    int last = lastInSegment(attribution, first);
    int from =
        candidate.pattern().isAfter()
            ? clauseStart(first)
            : afterCue(candidate, layout.from(first));
    int to = clauseEnd(candidate, attribution.runs().get(last));
    pieces.add(new Span(passage.tokens().get(from).start(), passage.tokens().get(to - 1).end()));
    if (candidate.cue().kind() == Kind.CALL) {
      addRelative(candidate, pieces);
    }
    Span fronted = candidate.introduced() ? fronted(candidate, first) : null;
    if (fronted != null) {
      pieces.addFirst(layout.characters(fronted));
    }
    for (int run : attribution.runs().subList(last + 1, attribution.runs().size())) {
      pieces.add(withSentence(run, first));
    }
    return pieces;
  }

  /** {@code what Penn called “a myth”}: the word that stands for the thing named. */
  private void addRelative(Candidate candidate, List<Span> pieces) {
    Span source = candidate.source();
    if (source == null || source.start() == 0 || source.end() > candidate.cue().from()) {
      return;
    }
    int before = source.start() - 1;
    switch (passage.word(before)) {
      case "what", "which", "who", "whom" ->
          pieces.addFirst(layout.characters(new Span(before, before + 1)));
      default -> {}
    }
  }

  /**
   * {@code “A,” she said. But “B.”}; {@code “A,” she said. “B” and the rest}: a later run in a
   * sentence of its own, which is reported as a whole where it is short on the outlet's words.
   */
  private Span withSentence(int run, int first) {
    Segment segment = layout.segmentOf(run);
    Span outer = layout.run(run).outer();
    boolean own = layout.segmentIndex(run) != layout.segmentIndex(first);
    boolean alone = own && segment.runs().size() == 1;
    if (!alone
        || layout.from(run) - segment.from() > LONGEST_LEAD
        || verbFollows(layout.to(run), segment.to())) {
      return outer;
    }
    int to = segment.to();
    while (to > layout.to(run) && !passage.tokens().get(to - 1).isWord()) {
      to--;
    }
    return new Span(
        Math.min(outer.start(), passage.tokens().get(segment.from()).start()),
        Math.max(outer.end(), passage.tokens().get(to - 1).end()));
  }

  private boolean verbFollows(int from, int to) {
    for (int i = from; i + 1 < to; i++) {
      if (verbs.of(passage.word(i), passage.word(i + 1)) != null) {
        return true;
      }
    }
    return false;
  }

  /** The clause that the sentence before reports, and the runs. */
  private List<Span> withSentenceBefore(Attribution attribution, Candidate candidate) {
    List<Span> pieces = new ArrayList<>();
    Segment before = layout.segments().get(layout.segmentIndexAt(candidate.cue().from()));
    int to = before.to();
    while (to > candidate.cue().to() && !passage.tokens().get(to - 1).isWord()) {
      to--;
    }
    int from = afterCue(candidate, to);
    int sourceFrom = candidate.source() == null ? from : candidate.source().start();
    boolean trailing = to <= candidate.cue().to() && sourceFrom > before.from();
    if (trailing) {
      from = before.from();
      to = sourceFrom;
      while (to > from && !passage.tokens().get(to - 1).isWord()) {
        to--;
      }
    }
    if (from < to) {
      pieces.add(layout.characters(new Span(from, to)));
    }
    addOuter(attribution.runs(), pieces);
    return pieces;
  }

  private void addOuter(List<Integer> runs, List<Span> pieces) {
    for (int run : runs) {
      pieces.add(layout.run(run).outer());
    }
  }

  /** Every run a piece, the first with what the outlet's words before it add to it. */
  private List<Span> alone(Attribution attribution) {
    List<Span> pieces = new ArrayList<>();
    Candidate candidate = attribution.candidate();
    int first = attribution.runs().getFirst();
    int from = layout.from(first);
    if (candidate != null && candidate.introduced()) {
      Span fronted = fronted(candidate, first);
      if (fronted != null) {
        pieces.add(layout.characters(fronted));
      }
      from = clauseAfterThat(candidate, from);
    }
    for (int run : attribution.runs()) {
      pieces.add(run == first ? layout.run(run).outer() : withSentence(run, first));
    }
    if (candidate != null && candidate.pattern() == Pattern.WITHIN_LABEL) {
      Span outer = pieces.getFirst();
      int start = passage.tokens().get(candidate.cue().to()).start();
      pieces.set(0, new Span(start, outer.end()));
    }
    if (from < layout.from(first)) {
      Span clause = layout.characters(new Span(from, layout.to(first)));
      pieces.set(pieces.size() - attribution.runs().size(), clause);
    }
    return pieces;
  }

  /** {@code She said that once it was over, “we left”}: the clause before the run is reported. */
  private int clauseAfterThat(Candidate candidate, int open) {
    int next = candidate.cue().to();
    if (candidate.cue().kind() == Kind.TELL) {
      next = afterHearer(candidate.cue(), open);
    }
    return next < open && passage.word(next).equals("that") ? next : open;
  }

  /**
   * {@code If it rains, she said, “we stay.”}; {@code But, she said, “we stay.”}: words before the
   * reporting clause that begin what is reported.
   */
  private @Nullable Span fronted(Candidate candidate, int run) {
    Span source = candidate.source();
    int from = clauseStart(run);
    int to = candidate.cue().from();
    if (source != null) {
      to = Math.min(to, source.start());
    }
    boolean set = to - 1 > from && passage.word(to - 1).equals(",");
    if (!set || layout.from(run) - candidate.cue().to() > 1) {
      return null;
    }
    Span words = new Span(from, to - 1);
    String text = layout.run(run).inner().of(passage.text());
    boolean goesOn = Character.isLowerCase(text.codePointAt(0));
    return goesOn || isConnective(words) || isSentence(words) ? words : null;
  }

  private boolean isConnective(Span words) {
    String text = layout.characters(words).of(passage.text()).toLowerCase(Locale.ROOT);
    return switch (text) {
      case "but", "and", "so", "yet", "instead", "indeed", "of course", "rather", "or", "still" ->
          true;
      default -> false;
    };
  }

  /** Whether the words can stand as a sentence: a subject first and an auxiliary verb. */
  private boolean isSentence(Span words) {
    String first = passage.word(words.start());
    boolean clause = first.equalsIgnoreCase("if");
    if (!clause) {
      Span subject = phrases.after(words.start(), words.end());
      if (subject == null || first.endsWith("ing") || first.endsWith("ed")) {
        return false;
      }
    }
    for (int i = words.start() + 1; i < words.end(); i++) {
      WordClass wordClass = WordClass.of(passage.lower(i));
      if (wordClass == WordClass.AUXILIARY || wordClass == WordClass.MODAL) {
        return true;
      }
    }
    return clause;
  }

  /** The outlet's sentence around a fragment, without the stop at its end. */
  private Span clause(int first, int last) {
    int from = clauseStart(first);
    int close = layout.to(last);
    int to = Math.max(close, layout.stretchAfter(last));
    while (to > close && !passage.tokens().get(to - 1).isWord()) {
      to--;
    }
    return new Span(passage.tokens().get(from).start(), passage.tokens().get(to - 1).end());
  }

  /** Whether every run is printed as speech of its own, outside the outlet's sentence. */
  private boolean speaksForItself(Attribution attribution) {
    Candidate candidate = attribution.candidate();
    boolean speech =
        attribution.runs().stream().allMatch(run -> layout.kind(run) == RunKind.SPEECH);
    if (candidate == null || candidate.pattern() == Pattern.BEFORE_INTRODUCED && speech) {
      return true;
    }
    if (candidate.pattern() == Pattern.SENTENCE_BEFORE) {
      return false;
    }
    int first = attribution.runs().getFirst();
    int from = layout.from(first);
    int segmentFrom = layout.segmentOf(first).from();
    boolean opens =
        layout.kind(first) == RunKind.SPEECH
            && (from == segmentFrom || from > 0 && passage.word(from - 1).equals(":"));
    boolean elsewhere = candidate.cue().from() >= layout.segmentOf(first).to();
    if ((opens || elsewhere)
        && candidate.pattern().isAfter()
        && candidate.cue().from() >= layout.to(first)) {
      return true; // interrupted: “The risk,” she said, “is high.”
    }
    return speech
        && (candidate.pattern() != Pattern.BEFORE_IN_CLAUSE
                && candidate.pattern() != Pattern.AFTER_SUBJECT_VERB
                && candidate.pattern() != Pattern.AFTER_VERB_SUBJECT
            || opens);
  }

  private int lastInSegment(Attribution attribution, int first) {
    int last = 0;
    for (int i = 1; i < attribution.runs().size(); i++) {
      if (layout.segmentIndex(attribution.runs().get(i)) == layout.segmentIndex(first)) {
        last = i;
      }
    }
    return last;
  }

  private int clauseStart(int run) {
    int from = layout.stretchBefore(run);
    int open = layout.from(run);
    while (from < open && !passage.tokens().get(from).isWord()) {
      from++;
    }
    return from;
  }

  /** The token at which the reported clause begins: after the cue, and after a hearer. */
  private int afterCue(Candidate candidate, int open) {
    Cue cue = candidate.cue();
    int start = cue.to();
    if (cue.shape() == Shape.ACCORDING_TO && candidate.source() != null) {
      start = candidate.source().end();
    } else if (cue.kind() == Kind.TELL) {
      start = afterHearer(cue, open);
    }
    while (start < open && isOpeningPunctuation(start)) {
      start++;
    }
    return Math.min(start, open);
  }

  private boolean isOpeningPunctuation(int token) {
    return !passage.tokens().get(token).isWord() && !layout.quoted(token);
  }

  private int afterHearer(Cue cue, int open) {
    for (int i = cue.to(); i < Math.min(open, cue.to() + LONGEST_HEARER); i++) {
      String word = passage.lower(i);
      if (word.equals("that") || word.equals(":") || word.equals("to") || word.equals(",")) {
        return i;
      }
    }
    Span hearer = phrases.after(cue.to(), open);
    return hearer == null ? cue.to() : hearer.end();
  }

  /** One past the last token of the clause that holds the run ending at {@code runEnd}. */
  private int clauseEnd(Candidate candidate, int run) {
    int runEnd = layout.to(run);
    char last = passage.text().charAt(passage.tokens().get(runEnd - 1).start());
    int inner = Character.isLetterOrDigit(last) ? runEnd - 1 : runEnd - 2;
    String stop = inner >= 0 ? passage.word(inner) : "";
    boolean stops = stop.equals(".") || stop.equals("?") || stop.equals("!") || stop.equals(",");
    if (candidate.pattern().isAfter() || stops) {
      return runEnd;
    }
    int end = layout.stretchAfter(run);
    for (int i = runEnd; i < end; i++) {
      String word = passage.word(i);
      if (word.equals(";") || word.equals("—") || word.equals(",") && breaksClause(i + 1, end)) {
        end = i;
      }
    }
    while (end > runEnd && !passage.tokens().get(end - 1).isWord()) {
      end--;
    }
    return Math.max(end, runEnd);
  }

  /** {@code …, but}, {@code …, adding}: words that begin a clause of the outlet's own. */
  private boolean breaksClause(int token, int end) {
    if (token >= end) {
      return true;
    }
    String word = passage.lower(token);
    return switch (word) {
      case "but", "while", "although", "though", "according", "and", "as", "adding", "saying" ->
          true;
      default -> word.endsWith("ing");
    };
  }
}
