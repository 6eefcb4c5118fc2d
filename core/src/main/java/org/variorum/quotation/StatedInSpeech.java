package org.variorum.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.language.Passage;
import org.variorum.language.WordClass;
import org.variorum.name.Mention;
import org.variorum.quotation.Quotation.Stance;
import org.variorum.quotation.Stated.Rule;
import org.variorum.text.Span;
import org.variorum.text.Token;

/** What quotations and reports of speech assert or, by a negation, deny. For one text. */
final class StatedInSpeech {

  /** A shorter sentence, in words, states nothing that could be known again. */
  private static final int LEAST_WORDS = 4;

  /** {@code there is this old myth that}: so many tokens from its beginning to the noun. */
  private static final int LONGEST_OPENING = 7;

  private final AnnotatedText field;
  private final Passage passage;
  private final Layout layout;
  private final StanceWords words;
  private final ReportingVerbs verbs;

  StatedInSpeech(AnnotatedText field, Layout layout, StanceWords words, ReportingVerbs verbs) {
    this.verbs = verbs;
    this.field = field;
    this.passage = field.passage();
    this.layout = layout;
    this.words = words;
  }

  /** What the quotations say, sentence by sentence, unless their cue is one of {@code taken}. */
  List<Stated> quoted(Set<Span> taken) {
    List<Stated> found = new ArrayList<>();
    for (int i = 0; i < field.quotations().size(); i++) {
      Quotation quotation = field.quotations().get(i);
      boolean known = quotation.cue().stream().anyMatch(taken::contains);
      if (quotation.isQuoted()
          && isStated(quotation)
          && !known
          && quotation.speaker() != null
          && quotation.nestedIn().isEmpty()) {
        taken.addAll(quotation.cue());
        add(i, quotation, quotation.speaker(), found);
      }
    }
    return found;
  }

  /**
   * Said rather than thought, asked or called something; {@code dismissed it as} denies nothing.
   */
  private boolean isStated(Quotation quotation) {
    if (quotation.cue().isEmpty()) {
      return quotation.stance() == Stance.ASSERTED;
    }
    String cue = quotation.cue().getFirst().of(passage.text()).toLowerCase(Locale.ROOT);
    ReportingVerbs.Verb verb = verbs.of(cue.split("\\s", -1)[0], "");
    boolean says =
        verb == null
            || verb.kind() == ReportingVerbs.Kind.SAY
            || verb.kind() == ReportingVerbs.Kind.TELL;
    return says && !words.isDirective(cue) && quotation.stance() == Stance.ASSERTED
        || quotation.stance() == Stance.DENIED && (cue.startsWith("den") || cue.contains(" den"));
  }

  private void add(int index, Quotation quotation, Speaker speaker, List<Stated> found) {
    for (Span piece : quotation.content()) {
      for (Span sentence : sentences(piece)) {
        Stating stating = stating(sentence);
        if (stating != null) {
          boolean denied = quotation.stance() == Stance.DENIED;
          Rule rule = stating.rule() == null ? Rule.QUOTED : stating.rule();
          found.add(
              new Stated(
                  denied && !rule.denies() ? Rule.DENIED : rule,
                  denied || stating.rule() != null ? Stance.DENIED : Stance.ASSERTED,
                  List.of(stating.content()),
                  quotation.type() == Quotation.Type.DIRECT ? List.of() : quotation.cue(),
                  speaker.name(),
                  speaker,
                  quotation.authority(),
                  OptionalInt.of(index),
                  layout.segmentIndexAt(passage.tokenFrom(sentence.start()))));
        }
      }
    }
  }

  /** What the outlet reports without quotation marks; null where that is no statement. */
  @Nullable Stated reported(Reported outer) {
    Reported reported = innermost(outer);
    Stating stating = stating(reported.content());
    if (stating == null || words.isDirective(reported.cue().of(passage.text()))) {
      return null;
    }
    boolean contended = words.isContention(reported.cue().of(passage.text()));
    Rule said = contended ? Rule.CLAIMED : Rule.REPORTED;
    Rule rule = stating.rule() == null ? said : stating.rule();
    return new Stated(
        rule,
        rule == said ? Stance.ASSERTED : Stance.DENIED,
        List.of(stating.content()),
        List.of(reported.cue()),
        reported.speaker().name(),
        reported.speaker(),
        reported.equals(outer) ? null : outer.speaker().name(),
        OptionalInt.empty(),
        layout.segmentIndexAt(passage.tokenFrom(reported.content().start())));
  }

  /** {@code The Courier says Quill said the bell was hers}: what Quill said. */
  private Reported innermost(Reported outer) {
    Mention mention = field.names().at(outer.content().start()).orElse(null);
    int cue = mention == null ? -1 : passage.tokenFrom(mention.span().end());
    if (mention == null || cue + 2 >= passage.tokens().size()) {
      return outer;
    }
    ReportingVerbs.Verb verb = verbs.of(passage.word(cue), passage.word(cue + 1));
    int from = passage.word(cue + 1).equals("that") ? cue + 2 : cue + 1;
    int start = passage.tokens().get(from).start();
    boolean says =
        verb != null
            && verb.kind() == ReportingVerbs.Kind.SAY
            && verb.form() == ReportingVerbs.Form.FINITE
            && verb.stance() == Stance.ASSERTED
            && verb.particle() == null;
    if (!says || start >= outer.content().end()) {
      return outer;
    }
    return new Reported(
        new Span(start, outer.content().end()),
        mention.span(),
        passage.tokens().get(cue).span(),
        new Speaker.Named(field.names().entity(mention).name(), mention.entity()));
  }

  /** The sentences of {@code piece}, cut to it. */
  private List<Span> sentences(Span piece) {
    List<Span> cut = new ArrayList<>();
    int at = passage.sentenceAt(piece.start());
    for (int i = at; i < passage.sentences().size(); i++) {
      Span sentence = passage.sentences().get(i);
      if (sentence.start() >= piece.end()) {
        break;
      }
      int start = Math.max(sentence.start(), piece.start());
      int end = Math.min(sentence.end(), piece.end());
      if (start < end) {
        cut.add(new Span(start, end));
      }
    }
    return cut;
  }

  /** A proposition, with the rule that turns it into a denial, or null. */
  private record Stating(Span content, @Nullable Rule rule) {}

  private @Nullable Stating stating(Span sentence) {
    List<Token> tokens = passage.tokensIn(sentence);
    int from = 0;
    int to = tokens.size();
    while (from < to && !tokens.get(from).isWord()) {
      from++;
    }
    boolean question = to > from && word(tokens, to - 1).equals("?");
    while (to > from && !tokens.get(to - 1).isWord()) {
      question |= word(tokens, to - 1).equals("?");
      to--;
    }
    boolean phrase = to > from && WordClass.of(word(tokens, from)) == WordClass.PREPOSITION;
    if (to - from < LEAST_WORDS || question || phrase && word(tokens, from).equals("as")) {
      return null;
    }
    int myth = Math.max(afterMyth(tokens, from, to), afterDenial(tokens, from, to));
    if (asks(word(tokens, from))) {
      return null;
    }
    Rule rule = myth >= 0 ? Rule.MYTH : isNegated(tokens, from, to) ? Rule.NEGATED : null;
    to = rule == Rule.NEGATED ? negatedTo(tokens, from, to) : to;
    int first = myth >= 0 ? myth : from;
    return new Stating(new Span(tokens.get(first).start(), tokens.get(to - 1).end()), rule);
  }

  private static boolean asks(String word) {
    return switch (word) {
      case "whether", "if", "why", "how", "what", "who", "where", "when" -> true;
      default -> false;
    };
  }

  /** {@code she had not seen it, but heard of it}: only what stands before is negated. */
  private int negatedTo(List<Token> tokens, int from, int to) {
    for (int i = from + LEAST_WORDS; i < to; i++) {
      boolean other = word(tokens, i).equals("but") || word(tokens, i).equals("and");
      if (word(tokens, i).equals(";") || other && word(tokens, i - 1).equals(",")) {
        return word(tokens, i).equals(";") ? i : i - 1;
      }
      if (word(tokens, i).equals("but")) {
        return i;
      }
    }
    return to;
  }

  /** {@code There is this myth that}, {@code it is not true that}: what follows; -1 if nothing. */
  private int afterMyth(List<Token> tokens, int from, int to) {
    String opening = word(tokens, from);
    boolean opens =
        switch (opening) {
          case "there", "it", "it’s", "it's", "there’s", "there's" -> true;
          default -> false;
        };
    boolean untrue = false;
    for (int i = from + 1; opens && i < Math.min(to, from + LONGEST_OPENING); i++) {
      String word = word(tokens, i);
      boolean not = WordClass.of(word(tokens, i - 1)) == WordClass.NEGATION;
      untrue |= words.isUntrue(word) && !not || word.equals("true") && not;
      untrue |= word.equals("truth") && word(tokens, i - 1).equals("no");
      boolean leads =
          word.equals("that") || word.equals("about") || word.equals("in") || word.equals("to");
      if (untrue && leads && to - i > LEAST_WORDS) {
        return i + 1;
      }
    }
    return -1;
  }

  /** {@code We categorically deny that}: what follows; -1 if nothing. */
  private int afterDenial(List<Token> tokens, int from, int to) {
    boolean own = word(tokens, from).equals("i") || word(tokens, from).equals("we");
    for (int i = from + 1; own && i < Math.min(to, from + LONGEST_OPENING); i++) {
      if (word(tokens, i).equals("deny") || word(tokens, i).equals("denied")) {
        boolean that = i + 1 < to && word(tokens, i + 1).equals("that");
        return to - i > LEAST_WORDS ? i + (that ? 2 : 1) : -1;
      }
      WordClass between = WordClass.of(word(tokens, i));
      own = between == WordClass.ADVERB || between == WordClass.AUXILIARY;
    }
    return -1;
  }

  /** Whether the first clause of it has one negation, which turns the whole. */
  private boolean isNegated(List<Token> tokens, int from, int to) {
    boolean negated = false;
    for (int i = from; i < to; i++) {
      String word = word(tokens, i);
      WordClass wordClass = WordClass.of(word);
      boolean ends =
          wordClass == WordClass.CONJUNCTION || word.equals("that") || word.equals("who");
      if (i > from && (ends || word.equals(";") || word.equals(":"))) {
        break;
      }
      boolean only =
          i + 1 < to && (word(tokens, i + 1).equals("only") || word(tokens, i + 1).equals("just"));
      boolean not = word.equals("not") || word.equals("never") || isContracted(word);
      boolean nothing = word.equals("nothing") && i + 2 < to && word(tokens, i + 2).equals("do");
      if ((not || nothing) && !only) {
        negated = !negated;
      }
    }
    return negated;
  }

  private static boolean isContracted(String word) {
    return word.endsWith("n’t") || word.endsWith("n't");
  }

  private String word(List<Token> tokens, int i) {
    return tokens.get(i).of(passage.text()).toLowerCase(Locale.ROOT);
  }
}
