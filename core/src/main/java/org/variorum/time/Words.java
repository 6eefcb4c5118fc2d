package org.variorum.time;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.article.PublicationDate;
import org.variorum.language.Passage;
import org.variorum.text.Span;
import org.variorum.text.Token;

/**
 * One text as the rules read it: words in lower case, cut at hyphens ({@code two-year}), before a
 * possessive ({@code Friday's}) and between a figure and its half of the day ({@code 6:41pm}).
 *
 * <p>Between two paragraphs stands a word of its own, so that no expression runs over their border.
 * Asking beyond either end gives the empty word.
 */
final class Words {

  /** Longer than any word of a date: such a token is read as no word at all. */
  private static final int LONGEST = 40;

  private static final String BREAK = "\n";

  private record Word(int start, int end, String key, boolean capital, boolean opens, int place) {}

  private final Passage passage;
  private final String text;
  private final @Nullable PublicationDate published;
  private final List<Word> words = new ArrayList<>();
  private final @Nullable Tense[] tenses;
  private final List<Timex> found = new ArrayList<>();
  private int anchorSentence = -9;
  private @Nullable LocalDate anchor;

  /** One day, as {@link Dates} finds it. */
  final Memo<Match> days = new Memo<>(Dates::findDay);

  /** A day or anything longer, as {@link Dates} finds it. */
  final Memo<Match> dates = new Memo<>(Dates::findAny);

  /** A length of time, as {@link Durations} finds it. */
  final Memo<Durations.Length> lengths = new Memo<>(Durations::findLength);

  Words(Passage passage, @Nullable PublicationDate published) {
    this.passage = passage;
    this.text = passage.text();
    this.published = published;
    int sentence = 0;
    int joined = 0;
    int before = 0;
    for (int i = 0; i < passage.tokens().size(); i++) {
      Token token = passage.tokens().get(i);
      while (sentence < passage.sentences().size()
          && passage.sentences().get(sentence).end() <= token.start()) {
        sentence++;
        if (!words.isEmpty() && neverEnds(words.getLast())) {
          joined++;
        }
      }
      if (lineEnds(before, token.start())) {
        words.add(new Word(token.start(), token.start(), BREAK, false, false, sentence - joined));
      }
      cut(token, i, sentence - joined);
      before = token.end();
    }
    this.tenses = new @Nullable Tense[words.size()];
  }

  /** A date goes on after {@code p.m.} and {@code Jan.}, even where a sentence is said to end. */
  private static boolean neverEnds(Word last) {
    return last.key().equals("am")
        || last.key().equals("pm")
        || Lexicon.SHORT_MONTHS.containsKey(last.key());
  }

  private boolean lineEnds(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '\n') {
        return true;
      }
    }
    return false;
  }

  private void cut(Token token, int index, int sentence) {
    int start = token.start();
    if (token.span().length() > LONGEST) {
      add(start, token.end(), "", sentence);
      return;
    }
    switch (token.kind()) {
      case WORD, NUMBER -> cutWord(start, token.end(), index, sentence);
      case SYMBOL, PUNCTUATION -> add(start, token.end(), passage.word(index), sentence);
      case QUOTATION_MARK -> add(start, token.end(), "\"", sentence);
      case ADDRESS, ELLIPSIS, EDITORIAL -> add(start, token.end(), "", sentence);
    }
  }

  private void cutWord(int start, int end, int token, int sentence) {
    int from = start;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '-' || c == '\u2010' || c == '\u2011') {
        addWord(from, i, sentence);
        add(i, i + 1, "-", sentence);
        from = i + 1;
      } else if ((c == '\'' || c == '’') && i > from && i == end - 2 && isS(text.charAt(i + 1))) {
        addWord(from, i, sentence);
        add(i, end, "'s", sentence);
        return;
      }
    }
    if (from == start) {
      addWord(start, end, passage.lower(token), sentence);
    } else {
      addWord(from, end, sentence);
    }
  }

  private static boolean isS(char c) {
    return c == 's' || c == 'S';
  }

  private void addWord(int start, int end, int sentence) {
    if (start < end) {
      addWord(start, end, text.substring(start, end).toLowerCase(Locale.ROOT), sentence);
    }
  }

  private void addWord(int start, int end, String lower, int sentence) {
    String key = lower.replace('’', '\'');
    if (!Character.isDigit(key.charAt(0))) {
      add(start, end, key.replace(".", ""), sentence);
      return;
    }
    int letters = 0;
    while (letters < key.length() && !Character.isLetter(key.charAt(letters))) {
      letters++;
    }
    String suffix = key.substring(letters).replace(".", "");
    if (suffix.equals("am") || suffix.equals("pm")) {
      add(start, start + letters, key.substring(0, letters), sentence);
      add(start + letters, end, suffix, sentence);
    } else {
      add(start, end, key, sentence);
    }
  }

  private void add(int start, int end, String key, int sentence) {
    boolean opens = words.isEmpty() || words.getLast().place() != sentence || opensAfter();
    boolean capital = Character.isUpperCase(text.charAt(start));
    words.add(new Word(start, end, key, capital, opens, sentence));
  }

  /** A capital after these says nothing: a sentence or a speech may begin there. */
  private boolean opensAfter() {
    return switch (words.getLast().key()) {
      case BREAK, "\"", ".", "!", "?", ":", "(", "–", "—", "•", "" -> true;
      default -> false;
    };
  }

  int size() {
    return words.size();
  }

  /** The word in lower case without its periods; empty beyond either end. */
  String key(int i) {
    return i >= 0 && i < words.size() ? words.get(i).key() : "";
  }

  boolean is(int i, String key) {
    return key(i).equals(key);
  }

  boolean in(int i, Set<String> keys) {
    return keys.contains(key(i));
  }

  /** Whether the word begins with a capital. */
  boolean capital(int i) {
    return i >= 0 && i < words.size() && words.get(i).capital();
  }

  /** Whether the word begins with a capital that is no sentence's: part of a name. */
  boolean named(int i) {
    return capital(i) && !words.get(i).opens();
  }

  /** An ordinary word of {@code keys}, not part of a title ({@code CBS This Morning}). */
  boolean plain(int i, Set<String> keys) {
    return in(i, keys) && !named(i);
  }

  /** The figure of at most nine digits that the word is, else -1. */
  int figure(int i) {
    String key = key(i);
    if (key.isEmpty() || key.length() > 9) {
      return -1;
    }
    int value = 0;
    for (int k = 0; k < key.length(); k++) {
      char c = key.charAt(k);
      if (c < '0' || c > '9') {
        return -1;
      }
      value = value * 10 + (c - '0');
    }
    return value;
  }

  /** The word after the last one that begins before {@code offset}. */
  int from(int i, int offset) {
    int next = i;
    while (next < words.size() && words.get(next).start() < offset) {
      next++;
    }
    return next;
  }

  int start(int i) {
    return words.get(i).start();
  }

  int end(int i) {
    return words.get(i).end();
  }

  /** The character at {@code offset}, or NUL beyond the end. */
  char charAt(int offset) {
    return offset >= 0 && offset < text.length() ? text.charAt(offset) : '\0';
  }

  /** How the word speaks, if it is a verb; told once. */
  Tense tense(int i) {
    Tense told = tenses[i];
    if (told == null) {
      told = Tense.of(this, i);
      tenses[i] = told;
    }
    return told;
  }

  /** Whether the two words stand in one sentence. */
  boolean together(int first, int second) {
    return second >= 0
        && second < words.size()
        && words.get(first).place() == words.get(second).place()
        && words.get(second).end() > words.get(second).start();
  }

  /** The day of publication, or null. */
  @Nullable LocalDate day() {
    return published == null ? null : published.day();
  }

  /** The moment of publication, or null. */
  @Nullable OffsetDateTime moment() {
    return published == null ? null : published.moment();
  }

  /** The last day named before word {@code i} in its sentence, or null. */
  @Nullable LocalDate anchor(int i) {
    return words.get(i).place() == anchorSentence ? anchor : null;
  }

  /** The last day named before word {@code i} in its sentence or the one before it, or null. */
  @Nullable LocalDate nearAnchor(int i) {
    return words.get(i).place() - anchorSentence <= 1 ? anchor : null;
  }

  /** Keeps what {@code rule} found at word {@code i}. */
  void keep(Match match, int i, String rule) {
    if (match.refused()) {
      return;
    }
    Span span = new Span(start(i), end(match.to() - 1));
    found.add(new Timex(span, match.type(), match.value(), match.mod(), rule));
    String value = match.value();
    if (value != null && value.length() >= 10 && Match.isDay(value.substring(0, 10))) {
      anchor = LocalDate.parse(value.substring(0, 10));
      anchorSentence = words.get(i).place();
    }
  }

  List<Timex> found() {
    return List.copyOf(found);
  }
}
