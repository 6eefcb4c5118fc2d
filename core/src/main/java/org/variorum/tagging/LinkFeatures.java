package org.variorum.tagging;

import java.util.ArrayList;
import java.util.List;
import org.variorum.language.Passage;
import org.variorum.text.Token;

/** What can be seen of two spans that may belong together, as hashes. */
public final class LinkFeatures {

  /** So many spans of the wanted role on either side are candidates. */
  private static final int MOST = 3;

  /** What stands between two spans is told as far as so many marks and spans. */
  private static final int LONGEST_PATH = 7;

  /** No candidate lies farther off, in paragraphs. */
  private static final int PARAGRAPHS = 1;

  private final Passage passage;
  private final List<Tagged> spans;
  private final int[] sentence;
  private final int[] paragraph;
  private final String[] firstWord;
  private final String[] lastWord;
  private final String[] around;

  /** Will look at {@code spans} of {@code passage}, which are in order. */
  public LinkFeatures(Passage passage, List<Tagged> spans) {
    this.passage = passage;
    this.spans = List.copyOf(spans);
    sentence = new int[spans.size()];
    paragraph = new int[spans.size()];
    firstWord = new String[spans.size()];
    lastWord = new String[spans.size()];
    around = new String[spans.size()];
    for (int i = 0; i < sentence.length; i++) {
      int offset = passage.tokens().get(spans.get(i).from()).start();
      sentence[i] = passage.sentenceAt(offset);
      paragraph[i] = passage.paragraphAt(offset);
      firstWord[i] = word(spans.get(i).from());
      lastWord[i] = word(spans.get(i).to() - 1);
      around[i] = around(i);
    }
  }

  /**
   * Indexes of the spans of {@code role} that may belong to {@code span}; -1, for none, is last.
   */
  public List<Integer> candidates(int span, Role role) {
    List<Integer> found = new ArrayList<>();
    for (int i = span - 1, left = MOST; i >= 0 && left > 0 && isNear(i, span); i--) {
      if (spans.get(i).role() == role) {
        found.add(i);
        left--;
      }
    }
    for (int i = span + 1, left = MOST; i < spans.size() && left > 0 && isNear(i, span); i++) {
      if (spans.get(i).role() == role) {
        found.add(i);
        left--;
      }
    }
    found.add(-1);
    return found;
  }

  private boolean isNear(int one, int other) {
    return Math.abs(paragraph[one] - paragraph[other]) <= PARAGRAPHS
        && Math.abs(one - other) <= 4 * MOST;
  }

  /** The features of {@code span} and {@code candidate}, which is of {@code role} or -1. */
  public int[] of(int span, int candidate, Role role) {
    int kind = code(0, role.name());
    String word = role == Role.CUE ? firstWord[span] : lastWord[span];
    if (candidate < 0) {
      int none = code(kind, "none");
      return hashes(
          none,
          code(none, word),
          code(code(none, roleAt(span - 1)), roleAt(span + 1)),
          code(none, around[span]));
    }
    int low = Math.min(span, candidate);
    int high = Math.max(span, candidate);
    int side = code(kind, candidate < span ? "L" : "R");
    int path = code(side, path(low, high));
    int rank = code(side, Integer.toString(rank(low, high, role)));
    int near = code(rank, nearness(low, high));
    String otherWord = role == Role.CUE ? lastWord[candidate] : firstWord[candidate];
    return hashes(
        near,
        path,
        code(path, word),
        code(path, otherWord),
        code(near, word),
        code(near, otherWord),
        code(near, distance(spans.get(high).from() - spans.get(low).to())),
        code(code(near, roleAt(span - 1)), roleAt(span + 1)),
        code(code(near, roleAt(candidate - 1)), roleAt(candidate + 1)),
        code(code(path, "<"), around[span]),
        code(code(path, ">"), around[candidate]),
        code(code(path, roleAt(low - 1)), roleAt(high + 1)));
  }

  private String nearness(int low, int high) {
    return sentence[low] == sentence[high] ? "s" : paragraph[low] == paragraph[high] ? "p" : "f";
  }

  /** The code of what {@code before} is the code of, followed by {@code text}. */
  private static int code(int before, String text) {
    int code = before;
    for (int i = 0; i < text.length(); i++) {
      code = 31 * code + text.charAt(i);
    }
    return code;
  }

  private String roleAt(int span) {
    return span < 0 || span >= spans.size() ? "-" : spans.get(span).role().name().substring(0, 3);
  }

  /** How many spans of the role stand between. */
  private int rank(int low, int high, Role role) {
    int rank = 0;
    for (int i = low + 1; i < high; i++) {
      rank += spans.get(i).role() == role ? 1 : 0;
    }
    return rank;
  }

  private static String distance(int tokens) {
    int step = tokens < 4 ? tokens : tokens < 8 ? 4 : tokens < 16 ? 5 : tokens < 32 ? 6 : 7;
    return "d" + step;
  }

  /** The marks and spans between two spans: {@code ,S.}; words are one {@code w}. */
  private String path(int low, int high) {
    StringBuilder path = new StringBuilder();
    int next = low + 1;
    int to = spans.get(high).from();
    for (int i = spans.get(low).to(); i < to && path.length() < LONGEST_PATH; ) {
      if (next < high && spans.get(next).from() == i) {
        path.append(Character.toUpperCase(spans.get(next).role().name().charAt(1)));
        i = Math.max(i + 1, spans.get(next).to());
        next++;
      } else {
        char mark = mark(i);
        if (path.isEmpty() || path.charAt(path.length() - 1) != mark) {
          path.append(mark);
        }
        i++;
      }
    }
    return path.toString();
  }

  private char mark(int token) {
    Token at = passage.tokens().get(token);
    if (at.isWord()) {
      return passage.word(token).equalsIgnoreCase("and") ? '&' : 'w';
    }
    char first = passage.word(token).charAt(0);
    return switch (first) {
      case '“', '”', '"', '\'', '‘', '’' -> 'q';
      case '—', '–', '-' -> '-';
      default -> first;
    };
  }

  /** What stands right before and right after a span. */
  private String around(int span) {
    int from = spans.get(span).from();
    int to = spans.get(span).to();
    boolean starts =
        from == 0
            || passage.tokens().get(from).start()
                == passage.sentences().get(sentence[span]).start();
    char before = starts ? '^' : mark(from - 1);
    char after = to >= passage.tokens().size() ? '$' : mark(to);
    return "" + before + mark(from) + mark(to - 1) + after;
  }

  private String word(int token) {
    return passage.lower(token);
  }

  private static int[] hashes(int... codes) {
    for (int i = 0; i < codes.length; i++) {
      int h = (codes[i] + i * 0x9E3779B1) * 0x85EBCA6B;
      codes[i] = (h ^ h >>> 15) * 0xC2B2AE35;
    }
    return codes;
  }
}
