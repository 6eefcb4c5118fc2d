package org.variorum.name;

import java.util.List;
import org.variorum.name.Word.Shape;

/** Decides whether one capitalised word that stands alone is a name. */
final class Singles {

  private Singles() {}

  /** Whether the word at {@code at}, which {@code titles} introduce, is a name. */
  static boolean admits(
      Lexicon lexicon, Evidence evidence, List<Word> words, int at, List<String> titles) {
    Word word = words.get(at);
    String key = word.key();
    if (lexicon.isDemonym(key) || lexicon.isCalendar(key) && !evidence.isInLonger(key)) {
      return false;
    }
    if (word.shape() == Shape.INITIAL || key.length() < 2) {
      return false;
    }
    if (!titles.isEmpty() && !lexicon.isFunctionWord(key)) {
      return true;
    }
    if (word.shape() == Shape.UPPER) {
      return isAcronym(lexicon, evidence, word);
    }
    if (lexicon.isFunctionWord(key)) {
      return false;
    }
    return word.opens() ? atStart(lexicon, evidence, words, at) : inside(lexicon, evidence, key);
  }

  private static boolean isAcronym(Lexicon lexicon, Evidence evidence, Word word) {
    String key = word.key();
    if (lexicon.isPlace(key) || lexicon.isOrganization(key)) {
      return true;
    }
    return !lexicon.isAcronymOfWords(key)
        && !lexicon.isCommon(key)
        && !lexicon.isRoleNoun(key)
        && (evidence.small(key) == 0 || word.text().indexOf('.') > 0);
  }

  private static boolean inside(Lexicon lexicon, Evidence evidence, String key) {
    if (lexicon.isPlace(key) || lexicon.isOrganization(key) || lexicon.isGivenName(key)) {
      return true;
    }
    if (lexicon.isCommon(key) || lexicon.isRoleNoun(key)) {
      return evidence.isInLonger(key);
    }
    return evidence.prefersName(key);
  }

  private static boolean atStart(Lexicon lexicon, Evidence evidence, List<Word> words, int at) {
    String key = words.get(at).key();
    boolean known = lexicon.isPlace(key) || lexicon.isOrganization(key) || lexicon.isGivenName(key);
    boolean common = lexicon.isCommon(key) || lexicon.isRoleNoun(key);
    if (evidence.prefersName(key)) {
      return !common || known || evidence.isInLonger(key);
    }
    if (evidence.small(key) > 0) {
      return false;
    }
    if (known && !common) {
      return true;
    }
    if (evidence.isInLonger(key)) {
      return !common || isSubject(lexicon, words, at);
    }
    return !common && !isInflected(key) && isSubject(lexicon, words, at);
  }

  /** Endings that names seldom have and that open many a sentence. */
  private static boolean isInflected(String key) {
    return key.endsWith("ing") || key.endsWith("ed") || key.endsWith("tion") || key.endsWith("ers");
  }

  private static boolean isSubject(Lexicon lexicon, List<Word> words, int at) {
    return words.get(at).possessive()
        || at + 1 < words.size()
            && !words.get(at + 1).breaks()
            && lexicon.isSpeechVerb(words.get(at + 1).key());
  }
}
