package org.variorum.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.variorum.name.Word.Shape;
import org.variorum.name.Word.Style;

/** Finds names where capitals say nothing: those that the running text or the lexicon knows. */
final class Headlines {

  private static final int LONGEST = 6;

  private final Lexicon lexicon;
  private final Evidence evidence;
  private final List<Word> words;
  private final Set<String> keys = new HashSet<>();

  private Headlines(
      Lexicon lexicon, Evidence evidence, List<Word> words, List<Candidate> running, Names known) {
    this.lexicon = lexicon;
    this.evidence = evidence;
    this.words = words;
    running.forEach(candidate -> keys.add(candidate.key()));
    known.entities().forEach(entity -> keys.add(Fold.of(entity.name())));
  }

  /** The candidates of all headlines, in order. */
  static List<Candidate> find(
      Lexicon lexicon, Evidence evidence, List<Word> words, List<Candidate> running, Names known) {
    Headlines headlines = new Headlines(lexicon, evidence, words, running, known);
    List<Candidate> found = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      int end = words.get(i).style() == Style.HEADLINE ? headlines.end(i) : i;
      if (end > i) {
        found.add(Candidates.known(lexicon, evidence, words, i, end));
      }
      i = Math.max(end, i + 1);
    }
    return found;
  }

  /** Index past the longest name that begins at {@code from}; {@code from} if none does. */
  private int end(int from) {
    if (!words.get(from).isNameLike()) {
      return from;
    }
    int end = from;
    StringBuilder phrase = new StringBuilder();
    for (int i = from; i < Math.min(words.size(), from + LONGEST); i++) {
      if (i > from && words.get(i).breaks()) {
        break;
      }
      phrase.append(i > from ? " " : "").append(words.get(i).key());
      if (keys.contains(phrase.toString()) && (i > from || isKnownSingle(from))) {
        end = i + 1;
      }
      if (words.get(i).possessive()) {
        break;
      }
    }
    end = Math.max(end, personEnd(from));
    end = Math.max(end, from + lexicon.phraseAt(words, from, words.size()));
    return end > from + 1 ? end : isKnownSingle(from) ? from + 1 : from;
  }

  private boolean isKnownSingle(int at) {
    Word word = words.get(at);
    String key = word.key();
    if (lexicon.isFunctionWord(key) || lexicon.isDemonym(key) || lexicon.isCalendar(key)) {
      return word.shape() == Shape.UPPER && key.equals("us") && !isAllCapitals(at);
    }
    if (keys.contains(key) || evidence.isInLonger(key)) {
      return !lexicon.isCommon(key) || evidence.prefersName(key);
    }
    boolean known = lexicon.isPlace(key) || lexicon.isOrganization(key);
    return (known || lexicon.isOnlyGivenName(key))
        && !lexicon.isCommon(key)
        && evidence.small(key) == 0;
  }

  private boolean isAllCapitals(int at) {
    return at + 1 < words.size() && words.get(at + 1).shape() == Shape.UPPER
        || at > 0 && words.get(at - 1).shape() == Shape.UPPER;
  }

  /** {@code Anna Meier}: a given name and what can be a surname. */
  private int personEnd(int from) {
    if (!lexicon.isGivenName(words.get(from).key()) || words.get(from).possessive()) {
      return from;
    }
    int end = from + 1;
    while (end < words.size()
        && end < from + 4
        && !words.get(end).breaks()
        && words.get(end).isNameLike()
        && (words.get(end).shape() == Shape.INITIAL || isSurname(words.get(end).key()))) {
      end++;
      if (words.get(end - 1).possessive()) {
        break;
      }
    }
    return end > from + 1 ? end : from;
  }

  private boolean isSurname(String key) {
    return !lexicon.isCalendar(key)
        && !lexicon.isDemonym(key)
        && (evidence.isInLonger(key)
            || !lexicon.isCommon(key) && evidence.small(key) == 0 && !key.endsWith("s"));
  }
}
