package org.variorum.quotation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.language.Passage;
import org.variorum.language.WordClass;
import org.variorum.name.Names;
import org.variorum.quotation.Layout.Segment;
import org.variorum.quotation.ReportingVerbs.Form;
import org.variorum.text.Span;
import org.variorum.text.Token;

/**
 * The subject of a reporting verb that stands before quoted words.
 *
 * <p>In this order: the phrase after a verb that begins the sentence ({@code Said Penn: “…”}); the
 * phrase before the verb; for a verb cut off from its subject by "and", "but" or as a participle,
 * the subject of the reporting verb before it, else that of its clause or sentence.
 */
final class Subjects {

  /** The subject of a sentence does not stand behind more runs than this. */
  private static final int MOST_RUNS = 20;

  private final Layout layout;
  private final Passage passage;
  private final Names names;
  private final CueFinder cueFinder;
  private final NounPhrases phrases;
  private final Map<Integer, Optional<Span>> known = new HashMap<>();

  Subjects(Layout layout, Names names, CueFinder cueFinder, NounPhrases phrases) {
    this.layout = layout;
    this.passage = layout.passage();
    this.names = names;
    this.cueFinder = cueFinder;
    this.phrases = phrases;
  }

  /** The tokens that name the subject of {@code cue} in {@code segment}, or null; found once. */
  @Nullable Span of(Cue cue, Segment segment) {
    return known
        .computeIfAbsent(cue.from(), from -> Optional.ofNullable(found(cue, segment)))
        .orElse(null);
  }

  private @Nullable Span found(Cue cue, Segment segment) {
    int from = outletWordsFrom(cue, segment);
    if (cue.from() == segment.from() && cue.form() != Form.GERUND) {
      return phrases.after(cue.to(), segment.to());
    }
    int previous = cue.from() - 1;
    String left = previous < from ? "" : passage.lower(previous);
    boolean participle = cue.form() == Form.GERUND;
    boolean joined = left.equals("and") || left.equals("but") || left.equals("then");
    Span before =
        joined || left.equals("to") || participle && !isNounLike(previous, from)
            ? null
            : phrases.before(cue.from(), from);
    if (before != null && (!participle || isNamed(before))) {
      return before;
    }
    Span shared = participle || joined ? ofCueBefore(cue, segment, from) : null;
    if (shared != null) {
      return shared;
    }
    if (participle) {
      Span subject = sentenceSubject(segment, cue);
      return subject == null ? before : subject;
    }
    Span clause = from < cue.from() ? phrases.clauseSubject(cue.from(), from) : null;
    return clause != null ? clause : sentenceSubject(segment, cue);
  }

  /** The first token of the outlet's own words that hold the cue. */
  private int outletWordsFrom(Cue cue, Segment segment) {
    int from = segment.from();
    for (int i = cue.from() - 1; i >= segment.from(); i--) {
      if (layout.quoted(i)) {
        return i + 1;
      }
    }
    return from;
  }

  private boolean isNamed(Span phrase) {
    for (int i = phrase.start(); i < phrase.end(); i++) {
      if (names.at(passage.tokens().get(i).start()).isPresent()) {
        return true;
      }
    }
    return WordClass.of(passage.lower(phrase.start())) == WordClass.SUBJECT_PRONOUN;
  }

  /** {@code Penn said it was late, adding}: the subject that both verbs share. */
  private @Nullable Span ofCueBefore(Cue cue, Segment segment, int from) {
    List<Cue> earlier = cueFinder.in(passage, from, cue.from());
    for (Cue other : earlier) {
      if (other.form() == Form.FINITE && other.shape() == Cue.Shape.VERB) {
        return other.from() > segment.from() ? found(other, segment) : null;
      }
    }
    return null;
  }

  private boolean isNounLike(int token, int from) {
    if (token < from) {
      return false;
    }
    Token left = passage.tokens().get(token);
    WordClass wordClass = WordClass.of(left.of(passage.text()));
    return left.isWord()
        && (wordClass == WordClass.OPEN
            || wordClass == WordClass.SUBJECT_PRONOUN
            || wordClass == WordClass.AUXILIARY
            || wordClass == WordClass.ADVERB);
  }

  /** The subject of the outlet's sentence, also where speech stands before it. */
  private @Nullable Span sentenceSubject(Segment segment, Cue cue) {
    int from = segment.from();
    int most = Math.min(segment.runs().size(), MOST_RUNS);
    for (int run : segment.runs().subList(0, most)) {
      int to = Math.min(layout.from(run), cue.from());
      Span subject = from < to ? phrases.sentenceSubject(from, to) : null;
      if (subject != null || layout.from(run) >= cue.from()) {
        return subject;
      }
      from = layout.to(run);
    }
    boolean all = most == segment.runs().size();
    return all && from < cue.from() ? phrases.sentenceSubject(from, cue.from()) : null;
  }
}
