package org.variorum.collation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.variorum.collation.Voices.Voice;
import org.variorum.language.EverydayWords;
import org.variorum.language.WordClass;
import org.variorum.text.NormalWord;

/**
 * Whether two sentences are versions of the same words.
 *
 * <p>Measured by the bigrams that they share, as a part of those of the shorter one, so that an
 * excerpt is like the whole. What is no speaker's own tells little: words of grammar and of
 * everyday speech, names, and phrases that stand in several places of one account ({@link
 * StockPhrases}); so slogans and stock phrases join nothing by themselves. How much must be shared
 * hangs on who speaks: least is asked of one speaker, most of two. A short sentence of the same
 * speaker may also be known by its words of content alone.
 */
final class Likeness {

  private static final double GRAMMAR = 0.1;

  /** What a word of everyday speech tells, and a bigram within a name or of a stock phrase. */
  static final double COMMON = 0.35;

  private static final EverydayWords EVERYDAY = new EverydayWords();
  private static final double LEAST_BIGRAMS = 0.5;
  private static final double LEAST_WORDS = 0.8;
  private static final double BESIDE_BIGRAMS = 0.35;
  private static final double BESIDE_LEAST = 0.5;
  private static final double BESIDE_WORDS = 0.6;

  /** An excerpt of so many words in a row is known, if they tell enough. */
  static final int SHORTEST_EXCERPT = 5;

  /** So many words inside another sentence are a term, if nobody says that one speaker used it. */
  private static final int LONGEST_TERM = 3;

  /** So many bigrams of everyday words are more than a stock phrase. */
  private static final int LONG_RUN = 6;

  private static final double MOST_OF_IT = 0.75;
  private static final double EXCERPT = 0.6;
  private static final double EXCERPT_OF_PHRASES = 1.0;
  private static final double EXCERPT_OF_OTHER = 1.5;

  /** In a longer sentence, in characters, no excerpt is looked for: nobody speaks so long. */
  static final int LONGEST_SEARCHED = 20_000;

  /** Shorter sentences are compared by their words, too. */
  static final int SHORT = 12;

  /** A sentence as it is compared. */
  record Profile(
      int account,
      Voice voice,
      int length,
      Map<String, Double> bigrams,
      double sum,
      Set<String> content,
      String whole) {

    static Profile of(Speech speech, int sentence) {
      List<NormalWord> words = speech.sentence(sentence);
      int first = speech.sentences().get(sentence).start();
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
          int name = speech.nameOf().get(first + i);
          boolean inName = name >= 0 && name == speech.nameOf().get(first + i - 1);
          double tells = (telling(before) + telling(form)) / 2;
          bigrams.merge(before + " " + form, inName ? Math.min(tells, COMMON) : tells, Math::max);
        }
      }
      return new Profile(
          speech.account(),
          Voice.of(speech),
          words.size(),
          bigrams,
          sum(bigrams),
          content,
          String.join(" ", whole));
    }

    /** The same sentence, in which {@code stock} bigrams tell no more than everyday words. */
    Profile with(Set<String> stock) {
      if (stock.stream().noneMatch(bigrams::containsKey)) {
        return this;
      }
      Map<String, Double> weighed = new HashMap<>(bigrams);
      weighed.replaceAll(
          (bigram, tells) -> stock.contains(bigram) ? Math.min(tells, COMMON) : tells);
      return new Profile(account, voice, length, weighed, sum, content, whole);
    }

    private static double sum(Map<String, Double> bigrams) {
      // in a fixed order: numbers added in another give another sum
      return bigrams.values().stream().mapToDouble(Double::doubleValue).sorted().sum();
    }
  }

  private Likeness() {}

  static double weight(String form) {
    return WordClass.of(form) == WordClass.OPEN || Character.isDigit(form.charAt(0)) ? 1 : GRAMMAR;
  }

  /** What a word tells of whose words it is one, from 0 to 1. */
  private static double telling(String form) {
    double weight = weight(form);
    return weight == 1 && EVERYDAY.has(form) ? COMMON : weight;
  }

  /** Whether two sentences of different accounts are versions of each other. */
  static boolean alike(Profile a, Profile b) {
    return alike(a, b, Voices.of(a.voice(), b.voice()));
  }

  /** Whether two sentences are versions of each other, given whether one speaker says them. */
  static boolean alike(Profile a, Profile b, Voices voices) {
    if (a.whole().equals(b.whole())) {
      return voices == Voices.SAME || a.content().size() >= 2 && a.sum() >= least(voices);
    }
    double bigrams = sharedBigrams(a, b);
    double shorter = Math.min(a.sum(), b.sum());
    boolean phrase = voices != Voices.OPEN || Math.min(a.length(), b.length()) > LONGEST_TERM;
    boolean enough = phrase && bigrams >= least(voices);
    if (enough && shorter > 0 && bigrams / shorter >= LEAST_BIGRAMS) {
      return true;
    }
    return isExcerpt(a, b, voices)
        || voices != Voices.OTHER && sharesLongRun(a, b)
        || voices == Voices.SAME && shortAndSame(a, b);
  }

  /** Whether they share most of a sentence of some length: nobody else says all of it by chance. */
  private static boolean sharesLongRun(Profile a, Profile b) {
    boolean first = a.bigrams().size() <= b.bigrams().size();
    Set<String> small = (first ? a : b).bigrams().keySet();
    Set<String> large = (first ? b : a).bigrams().keySet();
    if (small.size() < LONG_RUN) {
      return false;
    }
    long shared = small.stream().filter(large::contains).count();
    return shared >= LONG_RUN && shared >= MOST_OF_IT * small.size();
  }

  /** How much two sentences must share, in bigrams of telling words. */
  private static double least(Voices voices) {
    return switch (voices) {
      case SAME -> 1.0;
      case OPEN -> 1.25;
      case OTHER -> 2.0;
    };
  }

  /** "At the end of the day" is anybody's; so few words of nobody's phrase are one speaker's. */
  private static double leastOfExcerpt(Profile excerpt, Voices voices) {
    if (voices == Voices.OTHER) {
      return EXCERPT_OF_OTHER;
    }
    boolean phrases = excerpt.length() <= SHORT && EVERYDAY.hasPhraseIn(excerpt.whole());
    return phrases ? EXCERPT_OF_PHRASES : EXCERPT;
  }

  /** Whether a sentence is short enough, and tells enough, to be known as an excerpt. */
  static boolean mayBeExcerpt(Profile profile) {
    return profile.length() >= SHORTEST_EXCERPT
        && profile.length() <= SHORT
        && profile.sum() >= EXCERPT;
  }

  /** Whether all words of one stand in a row in the other, and are enough to tell. */
  private static boolean isExcerpt(Profile a, Profile b, Voices voices) {
    boolean first = a.length() <= b.length();
    Profile small = first ? a : b;
    return isExcerpt(small, first ? b : a, SHORTEST_EXCERPT)
        && small.sum() >= leastOfExcerpt(small, voices);
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
    double both = sharedBigrams(a, b);
    if (both >= BESIDE_LEAST && both / least >= BESIDE_BIGRAMS) {
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
    Map<String, Double> small = (first ? a : b).bigrams();
    Map<String, Double> large = (first ? b : a).bigrams();
    double[] tell = new double[small.size()]; // in long stories most pairs share nothing
    int shared = 0;
    for (Map.Entry<String, Double> bigram : small.entrySet()) {
      Double other = large.get(bigram.getKey());
      if (other != null) {
        tell[shared++] = Math.min(bigram.getValue(), other);
      }
    }
    Arrays.sort(tell, 0, shared); // numbers added in another order give another sum
    return shared == 0 ? 0 : Arrays.stream(tell, 0, shared).sum();
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
}
