package org.variorum.name;

import java.util.Arrays;
import java.util.List;
import org.variorum.name.Word.Shape;

/**
 * What a {@link TypeModel} looks at in a candidate: its words, the words around it, and which of
 * the rules hold. Each is a hash; models are trained with these numbers.
 */
@SuppressWarnings("EnumOrdinal") // models are trained with these numbers
final class TypeFeatures {

  /** No candidate has more features. */
  static final int MOST = 128;

  /** What has no greater weight does not say of a name that it is another. */
  private static final int HINT = 3;

  private final int[] found = new int[MOST];
  private final float[] votes = new float[TypeModel.CLASSES];
  private int count;

  /** How many features were read last. */
  int count() {
    return count;
  }

  /** The features that were read last, the first {@link #count()} of them. */
  int[] found() {
    return found;
  }

  /**
   * How the rules vote by the weights set by hand, by the class of the model. Hints of other names
   * are of no weight: what speaks against each type was learnt.
   */
  float[] votes() {
    return votes;
  }

  /** Reads the features of the candidate in {@code context}, in place of those read before. */
  void read(Context context) {
    count = 0;
    readRules(context);
    readName(context);
    readAround(context);
  }

  private void readRules(Context c) {
    int size = Math.min(c.candidate().parts().size(), 4);
    int all = 7;
    Arrays.fill(votes, 0);
    for (int i = 0; i < TypeRule.ALL.size(); i++) {
      TypeRule rule = TypeRule.ALL.get(i);
      if (rule.holds().test(c)) {
        add(1, rule.name().hashCode());
        add(2, rule.name().hashCode() * 31 + size);
        all = all * 31 + i;
        if (rule.type() != Entity.Type.OTHER || rule.weight() > HINT) {
          votes[TypeModel.of(rule.type())] += rule.weight();
        }
      }
    }
    add(3, all);
  }

  private void readName(Context c) {
    List<String> parts = c.candidate().parts();
    String first = parts.getFirst();
    String last = parts.getLast();
    int size = Math.min(parts.size(), 4);
    add(10, size);
    add(11, c.candidate().key().hashCode());
    add(12, first.hashCode());
    add(13, last.hashCode());
    for (String part : parts) {
      add(14, part.hashCode());
    }
    for (int length = 2; length < 5; length++) {
      add(15 + length, ending(last, length) * 31 + (size > 1 ? 1 : 0));
    }
    add(20, ending(first, 3) * 31 + size);
    add(21, beginning(last) * 31 + (size > 1 ? 1 : 0));
    int looks = kind(c.lexicon(), first) * 64 + kind(c.lexicon(), last);
    add(22, looks * 8 + size);
    add(23, c.firstWord().shape().ordinal() * 8 + c.lastWord().shape().ordinal());
    add(24, shapes(c));
    add(25, Math.min(last.length(), 12) * 8 + size);
  }

  /** What the lists know of one word. */
  private static int kind(Lexicon lexicon, String part) {
    return (lexicon.isGivenName(part) ? 1 : 0)
        + (lexicon.isSurname(part) ? 2 : 0)
        + (lexicon.isCommon(part) ? 4 : 0)
        + (lexicon.isDemonym(part) ? 8 : 0)
        + (lexicon.isPlace(part) ? 16 : 0)
        + (lexicon.isOrganizationHead(part) ? 32 : 0);
  }

  /** The shapes of all words, those that stand several times counted once. */
  private static int shapes(Context c) {
    int shapes = 5;
    int before = -1;
    for (int i = c.candidate().first(); i < c.candidate().end(); i++) {
      int shape = c.words().get(i).shape().ordinal();
      if (shape != before) {
        shapes = shapes * 31 + shape;
        before = shape;
      }
    }
    return shapes;
  }

  private void readAround(Context c) {
    Word wordBefore = c.before(1);
    Word wordAfter = c.after(1);
    int before = code(wordBefore);
    int twoBefore = code(c.before(2));
    int after = code(wordAfter);
    int twoAfter = code(c.after(2));
    int single = c.candidate().isSingle() ? 1 : 0;
    add(30, before);
    add(31, before * 2 + single);
    add(32, twoBefore * 31 + before);
    add(33, twoBefore);
    add(34, after);
    add(35, after * 2 + single);
    add(36, after * 31 + twoAfter);
    add(37, twoAfter);
    add(38, before * 31 + after);
    add(39, c.lastWord().possessive() ? 1 : 0);
    add(40, c.firstWord().opens() ? 1 : 0);
    add(41, c.isHeadline() ? 1 : 0);
    boolean quoted =
        wordBefore.shape() == Shape.QUOTATION_MARK && wordAfter.shape() == Shape.QUOTATION_MARK;
    add(42, quoted ? 1 : 0);
    add(43, c.isTitled() ? 1 : 0);
    add(44, wordBefore.shape().ordinal() * 16 + wordAfter.shape().ordinal());
    for (String title : c.candidate().titles()) {
      add(45, Fold.of(title).hashCode());
    }
    add(46, ending(wordBefore.key(), 3));
    add(47, ending(wordAfter.key(), 3));
  }

  /** A word by itself; a number or another name only by its kind. */
  private static int code(Word word) {
    return switch (word.shape()) {
      case NUMBER -> 1;
      case INITIAL -> 2;
      case CAPITAL, UPPER, ADJECTIVE, LOWER, QUOTATION_MARK, MARK -> word.key().hashCode();
    };
  }

  private static int ending(String word, int length) {
    int hash = 17;
    for (int i = Math.max(0, word.length() - length); i < word.length(); i++) {
      hash = hash * 31 + word.charAt(i);
    }
    return hash;
  }

  private static int beginning(String word) {
    int hash = 17;
    for (int i = 0; i < Math.min(3, word.length()); i++) {
      hash = hash * 31 + word.charAt(i);
    }
    return hash;
  }

  private void add(int kind, int value) {
    if (count < MOST) {
      found[count++] = mix(kind, value);
    }
  }

  private static int mix(int kind, int value) {
    int hash = (value ^ kind * 0x9E3779B1) * 0x85EBCA6B;
    hash = (hash ^ hash >>> 15) * 0xC2B2AE35;
    return hash ^ hash >>> 16;
  }

  /**
   * The features that {@code word} gives, one a place: first, last and any of a name, around it.
   */
  static int[] ofWord(String word) {
    int hash = word.hashCode();
    return new int[] {
      mix(11, hash),
      mix(12, hash),
      mix(13, hash),
      mix(14, hash),
      mix(30, hash),
      mix(33, hash),
      mix(34, hash),
      mix(37, hash)
    };
  }
}
