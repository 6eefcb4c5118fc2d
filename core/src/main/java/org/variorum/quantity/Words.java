package org.variorum.quantity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.language.Passage;
import org.variorum.name.Entity;
import org.variorum.name.Mention;
import org.variorum.name.Names;
import org.variorum.text.Span;
import org.variorum.text.Token;

/**
 * One text as the rules read it: words in lower case, cut at hyphens ({@code 85-year-old}), before
 * a possessive and between a figure and its letters ({@code 74million}).
 *
 * <p>Between two paragraphs stands a word of its own, so that no figure runs over their border.
 * Asking beyond either end gives the empty word.
 */
final class Words {

  /** What stands between two paragraphs. */
  static final String BREAK = "\n";

  /** Longer than any word of a figure: such a token is read as no word at all. */
  private static final int LONGEST = 40;

  private final Passage passage;
  private final String text;
  private final Names names;
  private final List<Span> taken;
  private int size;
  private int[] starts;
  private int[] ends;
  private @Nullable String[] keys;

  /** The token that is the word, or -1. */
  private int[] wholes;

  Words(Passage passage, List<Span> taken, Names names) {
    this.passage = passage;
    this.text = passage.text();
    this.names = names;
    this.taken = taken;
    int room = passage.tokens().size() * 5 / 4 + 16;
    this.starts = new int[room];
    this.ends = new int[room];
    this.keys = new @Nullable String[room];
    this.wholes = new int[room];
    int line = text.indexOf('\n');
    for (int i = 0; i < passage.tokens().size(); i++) {
      Token token = passage.tokens().get(i);
      if (line >= 0 && line < token.start()) {
        add(token.start(), token.start(), BREAK);
        line = text.indexOf('\n', token.start());
      }
      cut(token, i);
    }
  }

  private void cut(Token token, int index) {
    if (token.span().length() > LONGEST) {
      add(token.start(), token.end(), "");
      return;
    }
    switch (token.kind()) {
      case WORD, NUMBER -> cutWord(token.start(), token.end(), index);
      case SYMBOL, PUNCTUATION -> add(token.start(), token.end(), null, index);
      case QUOTATION_MARK -> add(token.start(), token.end(), "\"");
      case ADDRESS, ELLIPSIS, EDITORIAL -> add(token.start(), token.end(), "");
    }
  }

  private void cutWord(int start, int end, int token) {
    int from = start;
    boolean figure = isDigit(text.charAt(start));
    for (int i = start + 1; i < end; i++) {
      char c = text.charAt(i);
      if (isHyphen(c)) {
        add(from, i, null);
        from = i + 1;
        figure = from < end && isDigit(text.charAt(from));
      } else if ((c == '\'' || c == '’') && i > from && (figure || i >= end - 2)) {
        add(from, i, null);
        from = i;
        figure = false;
      } else if (figure && Character.isLetter(c)) {
        add(from, i, null);
        from = i;
        figure = false;
      }
    }
    add(from, end, null, from == start ? token : -1);
  }

  private void add(int start, int end, @Nullable String key) {
    add(start, end, key, -1);
  }

  private void add(int start, int end, @Nullable String key, int token) {
    if (start == end && key == null) {
      return;
    }
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      keys = Arrays.copyOf(keys, size * 2);
      wholes = Arrays.copyOf(wholes, size * 2);
    }
    starts[size] = start;
    ends[size] = end;
    keys[size] = key;
    wholes[size] = token;
    size++;
  }

  int size() {
    return size;
  }

  /** The word in lower case, without its periods where it has letters; empty beyond either end. */
  String key(int i) {
    if (i < 0 || i >= size) {
      return "";
    }
    String key = keys[i];
    if (key == null) {
      int token = wholes[i];
      key =
          fold(
              token >= 0
                  ? passage.lower(token)
                  : text.substring(starts[i], ends[i]).toLowerCase(Locale.ROOT));
      keys[i] = key;
    }
    return key;
  }

  private static String fold(String lower) {
    String plain = lower.replace('’', '\'');
    boolean letters = Character.isLetter(plain.charAt(0));
    return letters && plain.indexOf('.') > 0 ? plain.replace(".", "") : plain;
  }

  boolean is(int i, String key) {
    return key(i).equals(key);
  }

  boolean in(int i, Set<String> keys) {
    return keys.contains(key(i));
  }

  int start(int i) {
    return starts[i];
  }

  int end(int i) {
    return ends[i];
  }

  /** The words from {@code from} to before {@code to}. */
  Span span(int from, int to) {
    return new Span(starts[from], ends[to - 1]);
  }

  /** The character at {@code offset}, or NUL beyond either end. */
  char charAt(int offset) {
    return offset >= 0 && offset < text.length() ? text.charAt(offset) : '\0';
  }

  /** Whether the word begins with a figure. */
  boolean digits(int i) {
    return i >= 0 && i < size && ends[i] > starts[i] && isDigit(text.charAt(starts[i]));
  }

  /** Whether the word consists of letters. */
  boolean letters(int i) {
    return i >= 0 && i < size && ends[i] > starts[i] && Character.isLetter(text.charAt(starts[i]));
  }

  /** Whether nothing stands between the word and the one before it. */
  boolean glued(int i) {
    return i > 0 && i < size && starts[i] == ends[i - 1] && !is(i, BREAK);
  }

  /** Whether only a hyphen stands between the word and the one before it. */
  boolean hyphened(int i) {
    return i > 0 && i < size && starts[i] == ends[i - 1] + 1 && isHyphen(text.charAt(ends[i - 1]));
  }

  /** Whether the word begins with a capital. */
  boolean capital(int i) {
    return i >= 0
        && i < size
        && ends[i] > starts[i]
        && Character.isUpperCase(text.charAt(starts[i]));
  }

  /** The name in which the word stands. */
  Optional<Mention> name(int i) {
    return i < 0 || i >= size ? Optional.empty() : names.at(starts[i]);
  }

  /** What the name in which the word stands means, or null where it stands in none. */
  Entity.@Nullable Type named(int i) {
    Mention mention = name(i).orElse(null);
    return mention == null ? null : names.entity(mention).type();
  }

  /** Whether one of the words is part of a name. */
  boolean inName(int from, int to) {
    for (int i = from; i < to; i++) {
      if (names.at(starts[i]).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of the words is part of a date or a length of time. */
  boolean inTimex(int from, int to) {
    Span words = span(from, to);
    int low = 0;
    int high = taken.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (taken.get(middle).end() <= words.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < taken.size() && taken.get(low).overlaps(words);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }
}
