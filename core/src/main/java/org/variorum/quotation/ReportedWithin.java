package org.variorum.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.variorum.language.Passage;
import org.variorum.language.WordClass;
import org.variorum.name.Mention;
import org.variorum.name.Names;
import org.variorum.quotation.ReportingVerbs.Form;
import org.variorum.quotation.ReportingVerbs.Kind;
import org.variorum.text.Span;
import org.variorum.text.Token;

/**
 * What somebody is said to say that another said: {@code Quill said that Tom Reed had told her that
 * the pier was unsafe}, or called it {@code “a trap”}. Nothing of it could be learnt, so only what
 * is plain is taken: a name, a verb of saying beside it, and a clause.
 */
final class ReportedWithin {

  static final String RULE = "nested-after-name";

  /** {@code Reed has also since told}: so many words may stand between name and verb. */
  private static final int MOST_BETWEEN = 3;

  /** A shorter content, in words, is none. */
  private static final int LEAST_WORDS = 3;

  /** {@code told the harbour board}: so many words beside the article. */
  private static final int LONGEST_HEARER = 3;

  private final Layout layout;
  private final Passage passage;
  private final Names names;
  private final CueFinder cues;
  private final SpeakerResolver speakers;

  ReportedWithin(Groundwork ground) {
    this.layout = ground.layout();
    this.passage = ground.passage();
    this.names = ground.names();
    this.cues = ground.cues().finder();
    this.speakers = ground.speakers();
  }

  /** Those in the content of {@code outer}, in no order; linear in its length. */
  List<Quotation> in(Quotation outer) {
    List<Quotation> found = new ArrayList<>();
    for (Span piece : outer.content()) {
      int from = passage.tokenFrom(piece.start());
      int to = passage.tokenFrom(piece.end());
      int end = from;
      for (Cue cue : cues.in(passage, from, to)) {
        Quotation nested = cue.from() < end ? null : nested(cue, from, to);
        if (nested != null) {
          found.add(nested);
          end = passage.tokenFrom(nested.extent().end());
        }
      }
    }
    return found;
  }

  private @Nullable Quotation nested(Cue cue, int from, int to) {
    if (cue.kind() == Kind.THINK || cue.form() != Form.FINITE || cue.shape() != Cue.Shape.VERB) {
      return null;
    }
    Span source = source(cue, from);
    int start = source == null ? -1 : clause(cue, to);
    if (source == null || start < 0) {
      return null;
    }
    int end = start;
    while (end < to && !isStop(end)) {
      end++;
    }
    Span content = new Span(start, trimmed(start, end, layout.quoted(cue.from())));
    boolean named = cue.kind() == Kind.CALL && layout.unquoted(start, end) == end - start;
    return named || words(content) < LEAST_WORDS ? null : quotation(cue, source, content);
  }

  /** The name before the verb, unless the name only says more of what stands before it. */
  private @Nullable Span source(Cue cue, int from) {
    int last = cue.from() - 1;
    int least = Math.max(from, cue.from() - MOST_BETWEEN - 1);
    while (last >= least && isBetween(passage.word(last))) {
      last--;
    }
    Optional<Mention> name =
        last < least ? Optional.empty() : names.at(passage.tokens().get(last).start());
    if (name.isEmpty() || passage.tokenFrom(name.get().span().end()) != last + 1) {
      return null;
    }
    int first = passage.tokenFrom(name.get().span().start());
    boolean within =
        first > from && WordClass.of(passage.lower(first - 1)) == WordClass.PREPOSITION;
    return first < from || within ? null : new Span(first, last + 1);
  }

  private static boolean isBetween(String word) {
    return switch (WordClass.of(word)) {
      case AUXILIARY, ADVERB -> true;
      case SUBJECT_PRONOUN, OBJECT_PRONOUN, DETERMINER, PREPOSITION, CONJUNCTION -> false;
      case MODAL, NEGATION, HEDGE, OPEN -> false;
    };
  }

  /** The first token of the clause that the verb takes, over a hearer; or -1. */
  private int clause(Cue cue, int to) {
    int start = cue.kind() == Kind.TELL ? afterHearer(cue.to(), to) : cue.to();
    if (start >= to) {
      return -1;
    }
    boolean opens = beginsClause(start) || layout.quoted(start) && !layout.quoted(cue.from());
    return opens ? start : -1;
  }

  /** Behind whom the verb takes: {@code told Reed}, {@code told her}, {@code told the board}. */
  private int afterHearer(int start, int to) {
    if (start >= to) {
      return start;
    }
    Optional<Mention> name = names.at(passage.tokens().get(start).start());
    if (name.isPresent()) {
      return passage.tokenFrom(name.get().span().end());
    }
    if (isHearer(start)) {
      return start + 1;
    }
    int end = start + 1;
    while (end < to && end - start <= LONGEST_HEARER && isOpen(end)) {
      end++;
    }
    boolean clause = end > start + 1 && end < to && beginsClause(end);
    return WordClass.of(passage.lower(start)) == WordClass.DETERMINER && clause ? end : start;
  }

  private boolean isOpen(int token) {
    return passage.tokens().get(token).isWord()
        && WordClass.of(passage.lower(token)) == WordClass.OPEN;
  }

  private boolean beginsClause(int token) {
    WordClass first = WordClass.of(passage.lower(token));
    return first == WordClass.SUBJECT_PRONOUN
        || first == WordClass.DETERMINER
        || names.at(passage.tokens().get(token).start()).isPresent();
  }

  private boolean isHearer(int token) {
    String word = passage.word(token);
    return WordClass.of(word) == WordClass.OBJECT_PRONOUN
        || word.equals("you")
        || word.equals("her");
  }

  private boolean isStop(int token) {
    return switch (passage.word(token)) {
      case ".", "?", "!", ";" -> true;
      default -> false;
    };
  }

  /** Without marks at its end, but for those of words that are quoted within. */
  private int trimmed(int start, int end, boolean spoken) {
    int to = end;
    while (to > start + 1
        && !passage.tokens().get(to - 1).isWord()
        && (spoken || !layout.quoted(to - 1))) {
      to--;
    }
    return to;
  }

  private long words(Span tokens) {
    return passage.tokens().subList(tokens.start(), tokens.end()).stream()
        .filter(Token::isWord)
        .count();
  }

  private Quotation quotation(Cue cue, Span source, Span content) {
    boolean spoken = layout.quoted(cue.from());
    List<Integer> runs =
        spoken
            ? List.of()
            : layout.runsIn(content.start(), content.end()).stream()
                .filter(layout::isSaid)
                .toList();
    int start = content.start();
    int end = content.end();
    int inRuns = 0;
    for (int run : runs) {
      start = Math.min(start, layout.from(run));
      end = Math.max(end, layout.to(run));
      inRuns += layout.to(run) - layout.from(run);
    }
    Quotation.Type type =
        runs.isEmpty()
            ? Quotation.Type.INDIRECT
            : inRuns >= end - start ? Quotation.Type.DIRECT : Quotation.Type.MIXED;
    return new Quotation(
        type,
        List.of(layout.characters(new Span(start, end))),
        runs.stream().map(run -> layout.run(run).inner()).toList(),
        List.of(layout.characters(source)),
        List.of(layout.characters(new Span(cue.from(), cue.to()))),
        speakers.resolve(source, null, layout),
        null,
        null,
        null,
        cue.stance(),
        OptionalInt.of(0), // nested, and Nesting finds in which
        OptionalDouble.empty(),
        RULE);
  }
}
