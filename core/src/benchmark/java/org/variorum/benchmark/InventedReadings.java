package org.variorum.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.variorum.align.Symbol;
import org.variorum.language.WordClass;

/**
 * Writes readings of a text that never was, and knows where each of their words comes from. The
 * same numbers always write the same readings.
 *
 * <p>Each reading is an edit of the text by itself: every word is touched with probability {@link
 * #TOUCHED}, and is then substituted, deleted, or preceded by a word that is put in, equally
 * likely.
 */
final class InventedReadings {

  private static final double TOUCHED = 0.05;

  /** What stands everywhere in an English text, the commonest first. */
  private static final List<String> GRAMMAR =
      List.of(
          "the", "of", "and", "to", "a", "in", "that", "is", "was", "he", "for", "it", "with", "as",
          "his", "on", "be", "at", "by", "i", "this", "had", "not", "are", "but", "from", "or",
          "have", "an", "they", "which", "one", "you", "were", "her", "all", "she", "there",
          "would", "their", "we", "him", "been", "has", "when", "who", "will", "more", "no", "if");

  private static final List<String> ONSETS =
      List.of("b", "br", "c", "d", "dr", "f", "g", "gr", "h", "k", "l", "m", "n", "p", "st", "tr");
  private static final List<String> RHYMES =
      List.of("al", "an", "ar", "el", "en", "er", "ick", "ill", "in", "oth", "ow", "um", "ust");

  /** So many words of content are known; the n-th of them stands n times more seldom. */
  private static final int CONTENT = 3_000;

  /** One reading: its words, and for each the place in the text that it comes from, or -1. */
  @SuppressWarnings("ArrayRecordComponent") // it is never compared
  record Reading(List<String> words, int[] origins) {}

  private final Random random;

  private InventedReadings(Random random) {
    this.random = random;
  }

  /** So many readings of a text of so many words. */
  static List<Reading> of(int readings, int words, int seed) {
    InventedReadings invented =
        new InventedReadings(new Random(31L * (31L * readings + words) + seed));
    List<String> text = new ArrayList<>(words);
    for (int i = 0; i < words; i++) {
      text.add(word(invented.random));
    }
    List<Reading> all = new ArrayList<>();
    for (int i = 0; i < readings; i++) {
      all.add(invented.edit(text));
    }
    return all;
  }

  private Reading edit(List<String> text) {
    List<String> words = new ArrayList<>();
    List<Integer> origins = new ArrayList<>();
    for (int i = 0; i < text.size(); i++) {
      int kind = random.nextDouble() < TOUCHED ? random.nextInt(3) : -1;
      if (kind == 0) {
        words.add(word(random));
        origins.add(i);
      } else if (kind != 1) {
        if (kind == 2) {
          words.add(word(random));
          origins.add(-1);
        }
        words.add(text.get(i));
        origins.add(i);
      }
    }
    return new Reading(words, origins.stream().mapToInt(Integer::intValue).toArray());
  }

  /** Every other word is one of grammar, as in English; common words are more likely than rare. */
  static String word(Random random) {
    return random.nextBoolean()
        ? GRAMMAR.get(common(random, GRAMMAR.size()))
        : content(common(random, CONTENT));
  }

  /** A number below {@code most}, small ones more likely (Zipf). */
  private static int common(Random random, int most) {
    return (int) Math.pow(most, random.nextDouble()) - 1;
  }

  private static String content(int number) {
    StringBuilder word = new StringBuilder();
    int rest = number + ONSETS.size() * RHYMES.size();
    while (rest > 0) {
      word.append(ONSETS.get(rest % ONSETS.size()));
      rest /= ONSETS.size();
      word.append(RHYMES.get(rest % RHYMES.size()));
      rest /= RHYMES.size();
    }
    return word.toString();
  }

  /** The readings as alignment sees them: a word is equal to itself alone. */
  static List<List<Symbol>> symbols(List<Reading> readings) {
    Map<String, Integer> codes = new HashMap<>();
    Map<String, Integer> stems = new HashMap<>();
    List<List<Symbol>> symbols = new ArrayList<>();
    for (Reading reading : readings) {
      List<Symbol> row = new ArrayList<>(reading.words().size());
      for (String word : reading.words()) {
        int code = codes.computeIfAbsent(word, w -> codes.size());
        String stem = word.length() > 4 ? word.substring(0, 4) : word;
        int kin = stems.computeIfAbsent(stem, w -> stems.size());
        row.add(new Symbol(code, kin, WordClass.of(word) == WordClass.OPEN ? 1 : 0.4));
      }
      symbols.add(row);
    }
    return symbols;
  }
}
