package org.variorum.name;

import java.util.List;
import org.variorum.name.Word.Shape;

/**
 * Finds how far capitalised words, and what joins them, run on.
 *
 * <p>Every rule of {@link #JOINS} may carry a run over words that are not capitalised; the first
 * that does so is taken.
 */
final class Runs {

  /** Longer runs are no names; the bound keeps all that looks at a run linear. */
  static final int LONGEST = 16;

  /** Carries a run that ends before {@code at} to a further capitalised word. */
  private interface Join {
    /** Index of the word with which the run goes on, or -1. */
    int next(Runs runs, int start, int at);
  }

  /** In this order. */
  private static final List<Join> JOINS =
      List.of(
          Runs::overParticles,
          Runs::overOf,
          Runs::overAnd,
          Runs::overAmpersand,
          Runs::overNickname,
          Runs::overSuffixComma);

  private final Lexicon lexicon;
  private final Evidence evidence;
  private final List<Word> words;

  Runs(Lexicon lexicon, Evidence evidence, List<Word> words) {
    this.lexicon = lexicon;
    this.evidence = evidence;
    this.words = words;
  }

  /** Index past the run that begins at {@code start}; {@code start} if none does. */
  int end(int start) {
    if (!isNameWord(start)) {
      return start;
    }
    int end = start + 1;
    while (end < words.size() && end - start < LONGEST) {
      if (words.get(end - 1).possessive() && !owns(start, end)) {
        break;
      }
      int next = isNameWord(end) && !words.get(end).breaks() ? end : join(start, end);
      if (next < 0) {
        break;
      }
      end = next + 1;
    }
    return end;
  }

  private int join(int start, int at) {
    for (Join join : JOINS) {
      int next = join.next(this, start, at);
      if (next >= 0) {
        return next;
      }
    }
    return -1;
  }

  /** {@code Women's March}: a possessive inside a name, of people in general. */
  private boolean owns(int start, int at) {
    Word owner = words.get(at - 1);
    return lexicon.isCommon(owner.key())
        && !lexicon.isFunctionWord(owner.key())
        && isNameWord(at)
        && !words.get(at).breaks()
        && (at - 1 > start || lexicon.isOrganizationHead(words.get(at).key()));
  }

  /** Whether the word at {@code i} can be part of a name. */
  boolean isNameWord(int i) {
    if (i >= words.size()) {
      return false;
    }
    Word word = words.get(i);
    if (!word.isNameLike() || lexicon.isFunctionWord(word.key()) && word.shape() != Shape.UPPER) {
      return word.isNameLike() && word.shape() == Shape.INITIAL && !word.opens();
    }
    return !isShouted(word) && (!lexicon.isCalendar(word.key()) || isNamedAfterMonth(i));
  }

  /** {@code NEVER}: a common word in capitals, for emphasis or as the head of a section. */
  private boolean isShouted(Word word) {
    return word.shape() == Shape.UPPER
        && lexicon.isCommon(word.key())
        && !lexicon.isOrganization(word.key())
        && !lexicon.isPlace(word.key());
  }

  /** {@code Theresa May}, {@code April Ryan}: a month beside the rest of a person's name. */
  private boolean isNamedAfterMonth(int i) {
    String key = words.get(i).key();
    if (i > 0 && key.equals("may") && lexicon.isGivenName(words.get(i - 1).key())) {
      return !words.get(i).breaks();
    }
    if (!lexicon.isGivenName(key) && !key.equals("may")) {
      return false;
    }
    if (evidence.isPair("theresa", key)) {
      return true;
    }
    return lexicon.isGivenName(key)
        && i + 1 < words.size()
        && words.get(i + 1).shape() == Shape.CAPITAL
        && !words.get(i + 1).breaks()
        && !lexicon.isCommon(words.get(i + 1).key());
  }

  private boolean isWithin(int i) {
    return i < words.size() && !words.get(i).breaks();
  }

  /** {@code Kate del Castillo}, {@code Oscar de la Hoya}. */
  private static int overParticles(Runs runs, int start, int at) {
    int next = at;
    while (next < at + 3
        && runs.isWithin(next)
        && runs.words.get(next).shape() == Shape.LOWER
        && runs.lexicon.isParticle(runs.words.get(next).key())) {
      next++;
    }
    boolean joins =
        next > at
            && runs.isWithin(next)
            && runs.words.get(next).shape() == Shape.CAPITAL
            && runs.isNameWord(next);
    return joins ? next : -1;
  }

  /** {@code Department of Justice}, {@code Center of Research for Development}. */
  private static int overOf(Runs runs, int start, int at) {
    if (!runs.isWithin(at) || !runs.isPreposition(start, at)) {
      return -1;
    }
    int next = at + 1;
    if (runs.isWithin(next) && runs.words.get(next).is("the")) {
      next++;
    }
    return runs.isWithin(next) && runs.isNameWord(next) ? next : -1;
  }

  private boolean isPreposition(int start, int at) {
    return switch (words.get(at).text()) {
      case "of" ->
          lexicon.isHeadBeforeOf(words.get(at - 1).key())
              || lexicon.titleAt(words, at - 1, words.size()) > 2;
      case "for" -> lexicon.isHeadBeforeOf(words.get(at - 1).key()) || hasOf(start, at);
      case "on", "against" ->
          lexicon.isOrganizationHead(words.get(at - 1).key()) || words.get(at - 1).is("War");
      default -> false;
    };
  }

  private boolean hasOf(int start, int end) {
    for (int i = start + 1; i < end; i++) {
      if (words.get(i).is("of") && lexicon.isOrganizationHead(words.get(i - 1).key())) {
        return true;
      }
    }
    return false;
  }

  /** {@code Food and Drug Administration}; {@code Department of Health and Human Services}. */
  private static int overAnd(Runs runs, int start, int at) {
    boolean and = runs.isWithin(at) && runs.words.get(at).is("and") && runs.isNameWord(at + 1);
    if (!and || !runs.isWithin(at + 1)) {
      return -1;
    }
    String before = runs.words.get(at - 1).key();
    String after = runs.words.get(at + 1).key();
    boolean pair =
        runs.lexicon.isJoinedByAnd(before)
            && (runs.lexicon.isJoinedByAnd(after) || runs.headFollows(at + 1));
    return pair ? at + 1 : -1;
  }

  private boolean headFollows(int at) {
    for (int i = at; i < at + 4 && isNameWord(i) && (i == at || isWithin(i)); i++) {
      if (lexicon.isOrganizationHead(words.get(i).key())) {
        return true;
      }
    }
    return false;
  }

  /** {@code Simon & Schuster}. */
  private static int overAmpersand(Runs runs, int start, int at) {
    boolean joins =
        runs.isWithin(at)
            && runs.words.get(at).is("&")
            && runs.isWithin(at + 1)
            && runs.isNameWord(at + 1);
    return joins ? at + 1 : -1;
  }

  /** {@code Joaquín “El Chapo” Guzmán}, {@code Robert (Bob) Miller}. */
  private static int overNickname(Runs runs, int start, int at) {
    int closing = runs.nicknameEnd(start, at);
    return closing < 0 ? -1 : closing + 1;
  }

  /**
   * Index of the mark that closes a nickname which opens at {@code at}, a name following; or -1.
   */
  int nicknameEnd(int start, int at) {
    if (at <= start || at - start > 3 || !isWithin(at + 1) || !opensNickname(words.get(at))) {
      return -1;
    }
    for (int i = at + 1; i <= at + 5 && isWithin(i); i++) {
      Word word = words.get(i);
      if (i > at + 1 && closesNickname(words.get(at), word)) {
        boolean named =
            isWithin(i + 1) && words.get(i + 1).shape() == Shape.CAPITAL && isNameWord(i + 1);
        return named && !lexicon.isOrganizationHead(words.get(i + 1).key()) ? i : -1;
      }
      boolean fits = i == at + 1 ? word.isNameLike() : isNicknameWord(word);
      if (!fits) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isNicknameWord(Word word) {
    return word.isNameLike() || word.shape() == Shape.LOWER;
  }

  private static boolean opensNickname(Word word) {
    return word.shape() == Shape.QUOTATION_MARK || word.is("(");
  }

  private static boolean closesNickname(Word opening, Word word) {
    return opening.is("(") ? word.is(")") : word.shape() == Shape.QUOTATION_MARK;
  }

  /** {@code Henry Ford, Jr.}; {@code Acme, Inc.} */
  private static int overSuffixComma(Runs runs, int start, int at) {
    boolean comma = runs.isWithin(at) && runs.words.get(at).is(",") && runs.isWithin(at + 1);
    return comma && isSuffixAfterComma(runs.words.get(at + 1).key()) ? at + 1 : -1;
  }

  private static boolean isSuffixAfterComma(String key) {
    return switch (key) {
      case "jr", "jr.", "sr.", "iii", "inc", "inc.", "llc", "ltd", "ltd." -> true;
      default -> false;
    };
  }
}
