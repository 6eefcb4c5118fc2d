package org.variorum.tagging;

import org.variorum.language.Passage;

/**
 * What can be seen of each token and around it, a number for each thing seen. A number is a hash
 * (Weinberger et al. 2009): nothing is looked up, and there is no list of features.
 *
 * <p>Of the {@link Clues}, column 0 tells how a token stands to quotation marks, and in column 1
 * all but 0 are words that others may hang on, such as reporting verbs.
 */
public final class Features {

  /** More of them no token has. */
  public static final int MOST = 96;

  private static final int NONE = 0x5bd1e995;

  private static final int MARKS = 0;
  private static final int LEADS = 1;

  private final WordCodes words;
  private final byte[][] columns;
  private final int count;
  private final int[] leadLeft;
  private final int[] leadRight;
  private final int[] commasBefore;
  private final int[] lastStop;
  private final int[] nextStop;

  private int[] into = new int[0];
  private int size;
  private int template;

  /** Will look at {@code passage}. */
  public Features(Passage passage, Clues clues, WordGroups groups) {
    words = new WordCodes(passage, groups);
    columns = clues.columns().toArray(byte[][]::new);
    count = passage.tokens().size();
    leadLeft = new int[count];
    leadRight = new int[count];
    commasBefore = new int[count + 1];
    lastStop = new int[count];
    nextStop = new int[count];
    for (int i = 0; i < count; i++) {
      boolean first = words.paragraphFrom[i] == i;
      boolean mark = !passage.tokens().get(i).isWord();
      leadLeft[i] = lead(i) ? i : first ? -1 : leadLeft[i - 1];
      lastStop[i] = first ? -1 : mark(passage, i - 1) ? i - 1 : lastStop[i - 1];
      commasBefore[i + 1] = commasBefore[i] + (mark ? 1 : 0);
    }
    for (int i = count - 1; i >= 0; i--) {
      boolean last = words.paragraphTo[i] == i + 1;
      leadRight[i] = lead(i) ? i : last ? -1 : leadRight[i + 1];
      nextStop[i] = mark(passage, i) ? i : last ? -1 : nextStop[i + 1];
    }
  }

  /** How many tokens there are. */
  int count() {
    return count;
  }

  private static boolean mark(Passage passage, int token) {
    return !passage.tokens().get(token).isWord();
  }

  private boolean lead(int token) {
    return columns.length > LEADS && columns[LEADS][token] != 0;
  }

  /**
   * The features of the token {@code i}.
   *
   * @param target takes them, and has room for {@link #MOST}
   * @return how many there are
   */
  public int fill(int i, int[] target) {
    into = target;
    size = 0;
    template = 0;
    word(i);
    neighbours(i);
    clues(i);
    place(i);
    lead(i, leadLeft[i] == i ? before(i) : leadLeft[i]);
    lead(i, leadRight[i] == i ? after(i) : leadRight[i]);
    clause(i);
    return size;
  }

  private int before(int i) {
    return i == words.paragraphFrom[i] ? -1 : leadLeft[i - 1];
  }

  private int after(int i) {
    return i + 1 == words.paragraphTo[i] ? -1 : leadRight[i + 1];
  }

  private void add(int a) {
    add(a, 0, 0);
  }

  private void add(int a, int b) {
    add(a, b, 0);
  }

  private void add(int a, int b, int c) {
    int h = a * 0x85EBCA6B + b * 0xC2B2AE35 + c * 0x27D4EB2F + ++template * 0x9E3779B1;
    h = (h ^ h >>> 15) * 0x2C1B3C6D;
    into[size++] = h ^ h >>> 13;
  }

  private boolean in(int i, int at) {
    return at >= words.paragraphFrom[i] && at < words.paragraphTo[i];
  }

  private int at(int[] codes, int i, int offset) {
    return in(i, i + offset) ? codes[i + offset] : NONE + Integer.signum(offset);
  }

  private int at(byte[] codes, int i, int offset) {
    return in(i, i + offset) ? codes[i + offset] : 99 + Integer.signum(offset);
  }

  private int at(short[] codes, int i, int offset) {
    return in(i, i + offset) ? codes[i + offset] : 9999 + Integer.signum(offset);
  }

  private void word(int i) {
    add(words.prefix[i]);
    add(words.ending[i], words.wordClass[i]);
    add(words.shape[i]);
    add(words.suffix[i], at(words.suffix, i, -1));
    add(words.suffix[i], at(words.suffix, i, 1));
  }

  private void neighbours(int i) {
    for (int offset = -3; offset <= 2; offset++) {
      if (offset != 0) { // the word itself is looked at beside its clues and its neighbours
        add(at(words.lower, i, offset));
      }
    }
    for (int offset = -1; offset <= 2; offset++) {
      add(at(words.fine, i, offset));
      add(at(words.coarse, i, offset));
    }
    add(at(words.wordClass, i, -1));
    add(at(words.wordClass, i, 2));
    for (int offset = -2; offset <= 1; offset++) {
      add(at(words.lower, i, offset), at(words.lower, i, offset + 1));
    }
    add(at(words.fine, i, -2), at(words.fine, i, -1));
    for (int offset = -3; offset <= 1; offset++) {
      int left = at(words.wordClass, i, offset);
      int middle = at(words.wordClass, i, offset + 1);
      int right = at(words.wordClass, i, offset + 2);
      add(left, middle, right);
      add(
          at(words.coarse, i, offset),
          at(words.coarse, i, offset + 1),
          at(words.coarse, i, offset + 2));
    }
    add(at(words.shape, i, -1));
    add(at(words.shape, i, 1));
    add(at(words.lower, i, -1), words.lower[i], at(words.lower, i, 1));
  }

  private void clues(int i) {
    for (int number = 0; number < columns.length; number++) {
      byte[] column = columns[number];
      int here = column[i];
      int left = at(column, i, -1);
      int right = at(column, i, 1);
      add(at(column, i, -2), left);
      add(right, at(column, i, 2));
      if (number != MARKS) {
        add(left, here, right);
      }
      if (number == LEADS) {
        add(here, columns[MARKS][i], at(columns[MARKS], i, -1));
      } else {
        add(here, words.lower[i]);
      }
    }
  }

  private static int bucket(int distance) {
    int far = Math.abs(distance);
    int step = far < 6 ? far : far < 8 ? 6 : far < 12 ? 7 : far < 20 ? 8 : far < 40 ? 9 : 10;
    return distance < 0 ? -step : step;
  }

  private void place(int i) {
    int sentence = words.sentenceFrom[i];
    add(bucket(i - sentence));
    add(bucket(words.sentenceTo[i] - 1 - i), words.wordClass[i]);
    add(bucket(i - words.paragraphFrom[i]), words.shape[i]);
    add(
        bucket(i - sentence),
        words.paragraphTo[i] == words.sentenceTo[i] ? 1 : 0,
        words.paragraphFrom[i] == sentence ? 1 : 0);
  }

  /** The word that this one may hang on, how far it is, and what stands between. */
  private void lead(int i, int lead) {
    if (lead < 0) {
      template += 6;
      return;
    }
    int kind = columns[LEADS][lead];
    int distance = bucket(lead - i);
    boolean same = words.sentenceFrom[lead] == words.sentenceFrom[i];
    int between = Math.min(3, Math.abs(commasBefore[lead] - commasBefore[i]));
    int near = same ? between : 4 + between;
    add(kind, distance, near);
    add(kind, words.lower[i], lead < i ? 1 : 2);
    add(kind, words.wordClass[i], distance);
    int next = in(lead, lead + 1) ? words.lower[lead + 1] : NONE;
    add(words.lower[lead], next, near);
    add(next, distance, near);
    add(kind, at(words.wordClass, lead, -1) * 100 + at(words.wordClass, lead, 1), near);
  }

  /** The marks that close off the words around the token. */
  private void clause(int i) {
    int last = lastStop[i];
    int next = nextStop[i];
    int lastMark = last < 0 ? NONE : words.lower[last];
    int nextMark = next < 0 ? NONE : words.lower[next];
    add(lastMark, nextMark);
    add(lastMark, bucket(last < 0 ? i - words.paragraphFrom[i] : i - last));
    add(nextMark, bucket(next < 0 ? words.paragraphTo[i] - i : next - i));
    int begins = last < 0 ? words.paragraphFrom[i] : last + 1;
    add(at(words.lower, begins, 0), lastMark, bucket(i - begins));
    int follows = next < 0 ? -1 : next + 1;
    add(follows < 0 || !in(i, follows) ? NONE : words.lower[follows], nextMark);
  }
}
