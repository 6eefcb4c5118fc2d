package org.variorum.collation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.language.WordClass;
import org.variorum.text.NormalWord;

/**
 * Whether two sentences are versions of the same words.
 *
 * <p>Measured by the bigrams that they share, as a part of those of the shorter one, so that an
 * excerpt is like the whole; words of grammar count little, so that stock phrases join nothing. A
 * short sentence of the same speaker may also be known by its words of content alone.
 */
final class Likeness {

  private static final double GRAMMAR = 0.1;
  private static final double LEAST_BIGRAMS = 0.5;
  private static final double LEAST_WORDS = 0.8;
  private static final double BESIDE_BIGRAMS = 0.35;
  private static final double BESIDE_WORDS = 0.6;

  /** An excerpt of so many words in a row is known whoever is said to speak. */
  private static final int TELLING_EXCERPT = 5;

  /** In a longer sentence, in characters, no excerpt is looked for: nobody speaks so long. */
  private static final int LONGEST_SEARCHED = 20_000;

  private static final Set<String> NOT_OF_NAMES =
      Set.of("", "the", "a", "an", "of", "jr", "sr", "mr", "mrs", "ms", "dr", "sir");

  /** Shorter sentences are compared by their words, too. */
  static final int SHORT = 12;

  /** A sentence as it is compared. */
  record Profile(
      int account,
      Set<String> speaker,
      int length,
      Map<String, Double> bigrams,
      double sum,
      Set<String> content,
      String whole) {

    static Profile of(Speech speech, int sentence) {
      List<NormalWord> words = speech.sentence(sentence);
      Map<String, Double> bigrams = new HashMap<>();
      Set<String> content = new HashSet<>();
      List<String> whole = new ArrayList<>();
      for (int i = 0; i < words.size(); i++) {
        String form = words.get(i).form();
        whole.add(form);
        if (weight(form) == 1) {
          content.add(form);
        }
        if (i > 0) {
          String before = words.get(i - 1).form();
          bigrams.merge(before + " " + form, (weight(before) + weight(form)) / 2, Math::max);
        }
      }
      return new Profile(
          speech.account(),
          nameOf(speech.speaker()),
          words.size(),
          bigrams,
          bigrams.values().stream().mapToDouble(Double::doubleValue).sum(),
          content,
          String.join(" ", whole));
    }
  }

  private Likeness() {}

  static double weight(String form) {
    return WordClass.of(form) == WordClass.OPEN || Character.isDigit(form.charAt(0)) ? 1 : GRAMMAR;
  }

  /** Whether two sentences of different accounts are versions of each other. */
  static boolean alike(Profile a, Profile b) {
    return alike(a, b, sameSpeaker(a.speaker(), b.speaker()));
  }

  /** Whether two sentences are versions of each other, given whether one speaker is named. */
  static boolean alike(Profile a, Profile b, boolean sameSpeaker) {
    if (a.whole().equals(b.whole())) {
      return sameSpeaker || a.content().size() >= 2;
    }
    double bigrams = sharedBigrams(a, b);
    double shorter = Math.min(a.sum(), b.sum());
    boolean enough = bigrams >= (sameSpeaker ? 1.0 : 1.5);
    if (enough && shorter > 0 && bigrams / shorter >= LEAST_BIGRAMS) {
      return true;
    }
    return isExcerpt(a, b) || sameSpeaker && shortAndSame(a, b);
  }

  /** Whether all words of one stand in a row in the other, and are enough to tell. */
  private static boolean isExcerpt(Profile a, Profile b) {
    boolean first = a.length() <= b.length();
    return isExcerpt(first ? a : b, first ? b : a, TELLING_EXCERPT);
  }

  /** Whether {@code small}, of {@code least} words or more, stands in a row in {@code large}. */
  static boolean isExcerpt(Profile small, Profile large, int least) {
    return small.length() >= least
        && !small.content().isEmpty()
        && large.whole().length() <= LONGEST_SEARCHED
        && large.bigrams().keySet().containsAll(small.bigrams().keySet())
        && (" " + large.whole() + " ").contains(" " + small.whole() + " ");
  }

  /**
   * Whether two sentences that follow (or precede) versions of the same words are versions of each
   * other: one may be the beginning (or the end) of the other, or they share enough of their
   * bigrams or of their words of content, less than is asked of sentences by themselves.
   */
  static boolean alikeBesideAlike(Profile a, Profile b, boolean follows) {
    String shorter = a.length() <= b.length() ? a.whole() : b.whole();
    String longer = a.length() <= b.length() ? b.whole() : a.whole();
    if (follows
        ? (longer + " ").startsWith(shorter + " ")
        : (" " + longer).endsWith(" " + shorter)) {
      return true;
    }
    double least = Math.min(a.sum(), b.sum());
    if (least > 0 && sharedBigrams(a, b) / least >= BESIDE_BIGRAMS) {
      return true;
    }
    boolean first = a.content().size() <= b.content().size();
    Profile small = first ? a : b;
    Profile large = first ? b : a;
    long shared = small.content().stream().filter(large.content()::contains).count();
    return shared >= 1 && shared >= BESIDE_WORDS * small.content().size();
  }

  static double sharedBigrams(Profile a, Profile b) {
    boolean first = a.bigrams().size() <= b.bigrams().size();
    Profile small = first ? a : b;
    Profile large = first ? b : a;
    double shared = 0;
    for (Map.Entry<String, Double> bigram : small.bigrams().entrySet()) {
      if (large.bigrams().containsKey(bigram.getKey())) {
        shared += bigram.getValue();
      }
    }
    return shared;
  }

  private static boolean shortAndSame(Profile a, Profile b) {
    int longest = Math.max(a.length(), b.length());
    int shortest = Math.min(a.length(), b.length());
    boolean first = a.content().size() <= b.content().size();
    Profile small = first ? a : b;
    Profile large = first ? b : a;
    if (longest > SHORT || longest > 2.5 * shortest || small.content().size() < 2) {
      return false;
    }
    long shared = small.content().stream().filter(large.content()::contains).count();
    return shared >= LEAST_WORDS * small.content().size() && shared >= 0.5 * large.content().size();
  }

  /** The words of a speaker's name, folded and without title; empty where nobody is named. */
  static Set<String> nameOf(@Nullable String speaker) {
    if (speaker == null) {
      return Set.of();
    }
    String plain =
        Normalizer.normalize(speaker, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT);
    Set<String> words = new HashSet<>(List.of(plain.split("[^\\p{L}\\p{Nd}'’-]+", -1)));
    words.removeAll(NOT_OF_NAMES);
    return words;
  }

  /** Whether two names may be one speaker's: {@code Quill} and {@code Mara Quill}. */
  static boolean sameSpeaker(Set<String> a, Set<String> b) {
    return !a.isEmpty() && !b.isEmpty() && (a.containsAll(b) || b.containsAll(a));
  }
}
