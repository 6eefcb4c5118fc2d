package org.variorum.name;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.name.Entity.Gender;
import org.variorum.name.Word.Shape;
import org.variorum.name.Word.Style;
import org.variorum.text.Span;

/** Cuts runs of capitalised words into titles, bodies, places and persons. */
final class Candidates {

  private final Lexicon lexicon;
  private final Evidence evidence;
  private final List<Word> words;
  private final Runs runs;
  private final List<Candidate> found = new ArrayList<>();

  private Candidates(Lexicon lexicon, Evidence evidence, List<Word> words) {
    this.lexicon = lexicon;
    this.evidence = evidence;
    this.words = words;
    this.runs = new Runs(lexicon, evidence, words);
  }

  /** The candidates of the running text, in order. */
  static List<Candidate> inRunningText(Lexicon lexicon, Evidence evidence, List<Word> words) {
    Candidates candidates = new Candidates(lexicon, evidence, words);
    int i = 0;
    while (i < words.size()) {
      int end = words.get(i).style() == Style.RUNNING ? candidates.runs.end(i) : i;
      if (end > i) {
        candidates.cut(i, end);
      }
      i = Math.max(end, i + 1);
    }
    return candidates.found;
  }

  private void cut(int from, int end) {
    int start = withoutOpening(from, end);
    List<String> titles = new ArrayList<>();
    Gender gender = Gender.UNKNOWN;
    int at = start;
    while (at < end) {
      int phrase = lexicon.phraseAt(words, at, end);
      int title = phrase > 1 ? 0 : titleAt(start, at, end);
      if (title > 0) {
        String context = text(start, at);
        add(start, at, titles, gender);
        String printed = text(at, at + title);
        titles.add(
            context.isEmpty() || !lexicon.isDemonym(words.get(at - 1).key())
                ? printed
                : context + ' ' + printed);
        gender = better(gender, lexicon.genderOfTitle(keys(at, at + title)));
        at += title;
        start = at;
      } else if (splitsBefore(start, at, end)) {
        add(start, at, titles, gender);
        titles = new ArrayList<>();
        gender = Gender.UNKNOWN;
        start = at;
        at += Math.max(1, phrase);
      } else {
        at += Math.max(1, phrase);
      }
    }
    add(start, end, titles, gender);
  }

  private static Gender better(Gender one, Gender other) {
    return one == Gender.UNKNOWN ? other : one;
  }

  /** Drops words that have their capital from the place where they stand. */
  private int withoutOpening(int from, int end) {
    int start = from;
    while (start + 1 < end && words.get(start).opens()) {
      Word word = words.get(start);
      boolean kept =
          lexicon.phraseAt(words, start, end) > 1
              || titleAt(start, start, end) > 0
              || lexicon.isGivenName(word.key())
              || lexicon.isDemonym(word.key())
              || lexicon.isPlace(word.key())
              || word.shape() == Shape.INITIAL
              || isHead(start, end)
              || evidence.isPair(word.key(), words.get(start + 1).key())
              || !isWordHere(word);
      if (kept) {
        break;
      }
      start++;
      if (!words.get(start).isNameLike()) {
        start++;
      }
    }
    return Math.min(start, end);
  }

  private boolean isHead(int at, int end) {
    return at + 2 < end
        && words.get(at + 1).is("of")
        && lexicon.isHeadBeforeOf(words.get(at).key());
  }

  private boolean isWordHere(Word word) {
    return lexicon.isCommon(word.key())
        || evidence.small(word.key()) > 0 && !evidence.prefersName(word.key());
  }

  /** Length of a title at {@code at} that introduces a name; 0 where there is none. */
  private int titleAt(int start, int at, int end) {
    int length = lexicon.titleAt(words, at, end);
    if (length == 0 && isRoleBeforePerson(at, end)) {
      length = 1;
    }
    boolean alone = at + length >= end;
    boolean inPerson = at > start && lexicon.isGivenName(words.get(start).key());
    boolean inName = at > start && !words.get(at - 1).isNameLike();
    boolean continued = !alone && !words.get(at + length).isNameLike();
    boolean possessive = length > 0 && words.get(at + length - 1).possessive();
    if (length == 0 || inPerson || inName || continued || possessive) {
      return 0;
    }
    if (alone) {
      if (isSurname(at, length)) {
        return 0;
      }
      return at == start || lexicon.phraseAt(words, start, at) == at - start ? length : 0;
    }
    boolean body = lexicon.isOrganizationHead(words.get(at + length).key());
    return body && !lexicon.isGivenName(words.get(at + length).key()) ? 0 : length;
  }

  /** {@code Mr. King}: a title behind a courtesy is a name, unless people are addressed by it. */
  private boolean isSurname(int at, int length) {
    return at > 0
        && length == 1
        && NameWords.isCourtesy(words.get(at - 1).key())
        && !NameWords.isAddress(words.get(at).key());
  }

  /** {@code Actor Sean Penn} at the head of a sentence. */
  private boolean isRoleBeforePerson(int at, int end) {
    return at + 2 < end
        && lexicon.isRoleNoun(words.get(at).key())
        && lexicon.isGivenName(words.get(at + 1).key());
  }

  /** {@code CBS Charlie Rose}: a given name after what is a name by itself. */
  private boolean splitsBefore(int start, int at, int end) {
    if (at <= start || at + 1 >= end || !words.get(at - 1).isNameLike()) {
      return false;
    }
    Word name = words.get(at);
    Word after = words.get(at + 1);
    if (!lexicon.isGivenName(name.key()) || name.possessive() || !isSurnameLike(after)) {
      return false;
    }
    Word before = words.get(at - 1);
    if (lexicon.phraseAt(words, start, at) == at - start) {
      return !lexicon.isGivenName(words.get(start).key());
    }
    boolean divides =
        lexicon.isOrganizationHead(before.key())
            || lexicon.isDemonym(before.key())
            || before.shape() == Shape.UPPER;
    return divides && lexicon.isOnlyGivenName(name.key());
  }

  private boolean isSurnameLike(Word word) {
    return word.isNameLike()
        && !lexicon.isOrganizationHead(word.key())
        && !lexicon.isPlaceHead(word.key())
        && !lexicon.isThingHead(word.key());
  }

  /** Adds the words from {@code from} to {@code to} as a candidate if they are fit to be one. */
  private void add(int from, int to, List<String> titles, Gender gender) {
    int start = from;
    while (start < to && isDroppedDemonym(start, to)) {
      start++;
    }
    int end = to;
    while (end > start && !isLastWord(words.get(end - 1))) {
      end--;
    }
    if (start >= end
        || end == start + 1 && !Singles.admits(lexicon, evidence, words, start, titles)) {
      return;
    }
    found.add(candidate(withParticle(start, from), end, titles, gender));
  }

  private boolean isDroppedDemonym(int at, int to) {
    if (!lexicon.isDemonym(words.get(at).key())) {
      return false;
    }
    return at + 1 >= to
        || !words.get(at + 1).isNameLike()
        || lexicon.isOnlyGivenName(words.get(at + 1).key())
        || lexicon.isDemonym(words.get(at + 1).key());
  }

  private static boolean isLastWord(Word word) {
    return word.isNameLike() || word.shape() == Shape.NUMBER;
  }

  /** {@code de Blasio}: a particle belongs to a surname that the document prints with it. */
  private int withParticle(int start, int from) {
    if (start != from || start == 0 || words.get(start).breaks()) {
      return start;
    }
    Word before = words.get(start - 1);
    boolean belongs =
        before.shape() == Shape.LOWER
            && evidence.isAfterParticle(before.key(), words.get(start).key());
    return belongs ? start - 1 : start;
  }

  private Candidate candidate(int from, int to, List<String> titles, Gender gender) {
    List<String> parts = new ArrayList<>();
    StringBuilder name = new StringBuilder();
    String nickname = null;
    boolean suffixed = false;
    for (int i = from; i < to; i++) {
      int closing = i > from ? runs.nicknameEnd(from, i) : -1;
      if (closing > 0 && closing < to) {
        nickname = text(i + 1, closing);
        i = closing;
        continue;
      }
      Word word = words.get(i);
      boolean suffix = i > from && isSuffix(word.key());
      if (!word.is(",") && !suffix) {
        parts.add(word.key());
      }
      suffixed |= suffix;
      name.append(name.isEmpty() || word.is(",") ? "" : " ").append(word.text());
    }
    Span span = Span.covering(words.get(from).span(), words.get(to - 1).span());
    return new Candidate(
        from, to, span, name.toString(), parts, nickname, titles, gender, suffixed);
  }

  private static boolean isSuffix(String key) {
    return switch (key) {
      case "jr", "jr.", "sr.", "ii", "iii", "iv" -> true;
      default -> false;
    };
  }

  private String text(int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      text.append(i > from ? " " : "").append(words.get(i).text());
    }
    return text.toString();
  }

  private String keys(int from, int to) {
    return Fold.of(text(from, to));
  }

  /** The candidate that stands in a headline, where only known names are found. */
  static @Nullable Candidate known(
      Lexicon lexicon, Evidence evidence, List<Word> words, int from, int to) {
    return new Candidates(lexicon, evidence, words).candidate(from, to, List.of(), Gender.UNKNOWN);
  }
}
