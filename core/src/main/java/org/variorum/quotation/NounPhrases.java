package org.variorum.quotation;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.language.Passage;
import org.variorum.language.WordClass;
import org.variorum.name.Mention;
import org.variorum.name.Names;
import org.variorum.text.Span;
import org.variorum.text.Token;

/**
 * The noun phrase before or after a verb, found from the closed classes and the names alone.
 *
 * <p>Spans are half-open ranges of token indexes here, as everything before an attribution is made.
 */
final class NounPhrases {

  /** A source is not longer than this, in tokens; what is longer is cut to its last part. */
  private static final int LONGEST = 16;

  /** How far an apposition may reach, in tokens. */
  private static final int LONGEST_APPOSITION = 40;

  /** {@code Ann Lee (R-Ohio), a member,}: how many of them may stand between name and verb. */
  private static final int MOST_PARENTHESES = 3;

  private final Passage passage;
  private final Names names;
  private final ReportingVerbs verbs;

  NounPhrases(Passage passage, Names names, ReportingVerbs verbs) {
    this.passage = passage;
    this.names = names;
    this.verbs = verbs;
  }

  /** The subject of the verb at {@code verb}, looking back no further than {@code from}. */
  @Nullable Span before(int verb, int from) {
    int i = skipBack(verb - 1, from);
    if (i < from) {
      return null;
    }
    for (int parentheses = 0; parentheses < MOST_PARENTHESES && isParenthesis(i); parentheses++) {
      i = beforeParenthesis(i, from);
      if (i < from) {
        return null;
      }
    }
    boolean relative = passage.word(i).equals("that") || passage.word(i).equals("which");
    if (relative && i > from && isNominal(i - 1)) {
      return endingAt(i - 1, from);
    }
    Span phrase = endingAt(i, from);
    return phrase == null ? null : beforeRelativeClause(phrase, from);
  }

  private boolean isParenthesis(int token) {
    String mark = passage.word(token);
    return mark.equals(",") || mark.equals(")") || isDash(mark);
  }

  /** {@code an official who asked to stay unnamed said}: the phrase before the relative clause. */
  private @Nullable Span beforeRelativeClause(Span phrase, int from) {
    for (int i = phrase.start() - 1; i > from && passage.tokens().get(i).isWord(); i--) {
      if (passage.word(i).equals("who")) {
        Span antecedent = endingAt(i - 1, from);
        return antecedent == null ? phrase : antecedent;
      }
    }
    return phrase;
  }

  /** Over adverbs, auxiliaries and modals to the left. */
  private int skipBack(int i, int from) {
    int j = i;
    while (j >= from
        && passage.tokens().get(j).isWord()
        && (isVerbal(passage.word(j)) && !isName(j) || isDay(j) || isOnDay(j))) {
      j--;
    }
    return j;
  }

  /** {@code Penn on Monday said}. */
  private boolean isOnDay(int token) {
    return passage.word(token).equals("on") && isDay(token + 1);
  }

  private static boolean isVerbal(String word) {
    return switch (WordClass.of(word)) {
      case AUXILIARY, MODAL, ADVERB, NEGATION, HEDGE -> true;
      case SUBJECT_PRONOUN, OBJECT_PRONOUN, DETERMINER, PREPOSITION, CONJUNCTION, OPEN ->
          word.equals("all") || word.equals("’s") || word.equals("to");
    };
  }

  /** {@code Penn, a doctor who works there, said}: the token before the words between the marks. */
  private int beforeParenthesis(int close, int from) {
    boolean bracketed =
        close > from && passage.word(close).equals(",") && passage.word(close - 1).equals(")");
    String closing = bracketed ? ")" : passage.word(close);
    for (int i = close - 1; i >= Math.max(from, close - LONGEST_APPOSITION); i--) {
      String word = passage.word(i);
      boolean opens =
          closing.equals(")")
              ? word.equals("(")
              : closing.equals(",") ? word.equals(",") : isDash(word);
      if (opens) {
        return i - 1;
      }
    }
    return from - 1;
  }

  /** The noun phrase whose last token is {@code last}. */
  private @Nullable Span endingAt(int last, int from) {
    Token token = passage.tokens().get(last);
    if (!token.isWord()) {
      return null;
    }
    WordClass wordClass = WordClass.of(token.of(passage.text()));
    if (wordClass == WordClass.SUBJECT_PRONOUN) {
      return new Span(last, last + 1);
    }
    if (!isNominal(last)) {
      return null;
    }
    int start = last;
    while (start > from && last - start < LONGEST) {
      int extended = extendedLeft(start, from);
      if (extended == start) {
        break;
      }
      start = extended;
    }
    return new Span(start, last + 1);
  }

  /** One step to the left within a noun phrase, or {@code start} where it begins. */
  private int extendedLeft(int start, int from) {
    Optional<Mention> mention = names.at(passage.tokens().get(start).start());
    if (mention.isPresent() && mention.get().span().start() < passage.tokens().get(start).start()) {
      return Math.max(from, passage.tokenFrom(mention.get().span().start()));
    }
    int previous = start - 1;
    String word = passage.word(previous);
    if (!passage.tokens().get(previous).isWord()) {
      return start;
    }
    boolean begun = WordClass.of(passage.lower(start)) == WordClass.DETERMINER;
    return switch (WordClass.of(word)) {
      case DETERMINER -> begun && !word.equalsIgnoreCase("all") ? start : previous;
      case PREPOSITION ->
          joins(word) && previous > from && isNominal(previous - 1) ? previous - 1 : start;
      case CONJUNCTION ->
          word.equals("and") && previous > from && bothNamed(previous - 1, start)
              ? previous - 1
              : start;
      case OPEN -> begun || !isNominal(previous) ? start : previous;
      case SUBJECT_PRONOUN, OBJECT_PRONOUN, AUXILIARY, MODAL, NEGATION, HEDGE, ADVERB -> start;
    };
  }

  private boolean bothNamed(int left, int right) {
    return isName(left) && isName(right);
  }

  private boolean isName(int token) {
    return names.at(passage.tokens().get(token).start()).isPresent();
  }

  private static boolean joins(String preposition) {
    return switch (preposition.toLowerCase(Locale.ROOT)) {
      case "of", "for", "from", "at", "in", "with", "on", "to", "by", "near", "inside" -> true;
      default -> false;
    };
  }

  /** Whether a token can belong to a noun phrase, as far as its class and form tell. */
  private boolean isNominal(int index) {
    Token token = passage.tokens().get(index);
    if (!token.isWord()) {
      return token.kind() == Token.Kind.EDITORIAL;
    }
    String word = token.of(passage.text());
    boolean lower = Character.isLowerCase(word.codePointAt(0));
    if (WordClass.of(word) != WordClass.OPEN || lower && verbs.of(word, "") != null) {
      return names.at(token.start()).isPresent();
    }
    return true;
  }

  private boolean isCapital(int token) {
    return passage.tokens().get(token).isWord()
        && Character.isUpperCase(passage.word(token).codePointAt(0));
  }

  /** The name or personal pronoun that begins at {@code first}, or null. */
  @Nullable Span subjectAt(int first, int to) {
    if (first >= to || !passage.tokens().get(first).isWord()) {
      return null;
    }
    String word = passage.word(first);
    if (word.equals("he") || word.equals("she") || word.equals("they")) {
      return new Span(first, first + 1);
    }
    if (isName(first)) {
      return after(first, to);
    }
    int end = first;
    while (end < to && isCapital(end)) {
      end++;
    }
    return end > first && WordClass.of(word) == WordClass.OPEN ? new Span(first, end) : null;
  }

  /** The noun phrase that begins at {@code first}, ending before {@code to}; or null. */
  @Nullable Span after(int first, int to) {
    if (first >= to || !passage.tokens().get(first).isWord()) {
      return null;
    }
    String word = passage.word(first);
    WordClass wordClass = WordClass.of(word);
    if (wordClass == WordClass.SUBJECT_PRONOUN) {
      return word.equals("it") || word.equals("i") ? null : new Span(first, first + 1);
    }
    boolean named = names.at(passage.tokens().get(first).start()).isPresent();
    if (!named && wordClass != WordClass.DETERMINER && wordClass != WordClass.OPEN) {
      return null;
    }
    int end = first + 1;
    while (end < to && end - first < LONGEST && extendsRight(end)) {
      end++;
    }
    return new Span(first, end);
  }

  private boolean extendsRight(int end) {
    Token token = passage.tokens().get(end);
    if (names.at(token.start()).filter(m -> m.span().start() < token.start()).isPresent()) {
      return true;
    }
    if (!token.isWord()) {
      return false;
    }
    String word = token.of(passage.text());
    boolean nameBefore = names.at(passage.tokens().get(end - 1).start()).isPresent();
    return switch (WordClass.of(word)) {
      case OPEN -> !nameBefore || Character.isUpperCase(word.charAt(0)) || ends(end - 1);
      case DETERMINER -> joins(passage.word(end - 1));
      case PREPOSITION -> joins(word) && (!nameBefore || word.equals("of"));
      case CONJUNCTION -> word.equals("and") && nameBefore;
      case SUBJECT_PRONOUN, OBJECT_PRONOUN, AUXILIARY, MODAL, NEGATION, HEDGE, ADVERB -> false;
    };
  }

  /** Whether the token ends in a possessive: what follows belongs to the phrase. */
  private boolean ends(int index) {
    String word = passage.word(index);
    return word.endsWith("’s") || word.endsWith("'s");
  }

  /**
   * The subject of the clause that holds the token {@code verb}: the last phrase before it that
   * begins a clause, looking back no further than {@code from}.
   */
  @Nullable Span clauseSubject(int verb, int from) {
    for (int i = verb - 2; i > from; i--) {
      String word = passage.lower(i - 1);
      boolean begins =
          switch (word) {
            case "when", "while", "after", "before", "because", "but", "where", ";", "as", "if" ->
                true;
            case "and", "that" ->
                WordClass.of(passage.lower(i)) == WordClass.SUBJECT_PRONOUN
                    || names.at(passage.tokens().get(i).start()).isPresent();
            default -> false;
          };
      if (begins) {
        Span phrase = after(i, verb);
        if (phrase != null && phrase.end() < verb) {
          return named(phrase);
        }
      }
    }
    return sentenceSubject(from, verb);
  }

  /**
   * The subject of the sentence that holds the tokens {@code [from, to)}: its first noun phrase
   * that no preposition opens.
   */
  @Nullable Span sentenceSubject(int from, int to) {
    int i = from;
    while (i < to) {
      WordClass wordClass = WordClass.of(passage.lower(i));
      boolean opensPhrase =
          wordClass == WordClass.PREPOSITION
              || wordClass == WordClass.CONJUNCTION && !passage.word(i).equalsIgnoreCase("and");
      if (opensPhrase) {
        int comma = indexOf(",", i, to);
        if (comma < 0) {
          i++;
          continue;
        }
        i = comma + 1;
      } else {
        boolean participle = passage.word(i).endsWith("ing") || passage.word(i).equals("Asked");
        int comma = participle ? indexOf(",", i, to) : -1;
        Span phrase = participle ? null : after(i, to);
        if (phrase != null && !isTime(phrase, to)) {
          return named(phrase);
        }
        i = comma >= 0 ? comma + 1 : phrase == null ? i + 1 : phrase.end();
      }
    }
    return null;
  }

  /** {@code Eight years ago, she}; {@code On Monday}: a phrase that says when. */
  private boolean isTime(Span phrase, int to) {
    String last = passage.word(phrase.end() - 1);
    boolean ago = phrase.end() < to && passage.word(phrase.end()).equals("ago");
    return ago || last.equals("ago") || isDay(phrase.end() - 1);
  }

  private boolean isDay(int token) {
    return switch (passage.word(token)) {
      case "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday" -> true;
      default -> false;
    };
  }

  /** Cuts a phrase found without knowing its verb to the first name in it. */
  private Span named(Span phrase) {
    for (int i = phrase.start(); i < phrase.end(); i++) {
      Optional<Mention> mention = names.at(passage.tokens().get(i).start());
      if (mention.isPresent()) {
        int end = passage.tokenFrom(mention.get().span().end());
        return new Span(phrase.start(), Math.max(i + 1, Math.min(end, phrase.end())));
      }
    }
    return new Span(phrase.start(), Math.min(phrase.end(), phrase.start() + 5));
  }

  private int indexOf(String mark, int from, int to) {
    for (int i = from; i < to; i++) {
      if (passage.word(i).equals(mark)) {
        return i;
      }
    }
    return -1;
  }

  static boolean isDash(String word) {
    return !word.isEmpty()
        && word.chars().allMatch(c -> c == '-' || c >= '\u2010' && c <= '\u2015');
  }
}
