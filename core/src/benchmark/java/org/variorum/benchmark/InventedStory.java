package org.variorum.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.variorum.article.Article;
import org.variorum.article.Outlet;
import org.variorum.article.PublicationDate;

/**
 * Writes any number of accounts of one event that never was, as long as is wished. The same numbers
 * always write the same accounts.
 *
 * <p>Every account tells the event in words of its own; of what was said it prints some, each in
 * its own way: a word left out, put in or exchanged, an ellipsis, the end cut off.
 *
 * @param accounts how many
 * @param words words of each account, about
 * @param utterance words of each thing that was said, about
 * @param together whether the accounts print the same speech; else each prints mostly speech that
 *     no other has
 */
record InventedStory(int accounts, int words, int utterance, boolean together) {

  private static final List<String> SPEAKERS =
      List.of(
          "Margaret Holloway, the harbor master,",
          "Daniel Okafor",
          "Gov. Ellen Brandt",
          "Sgt. Luis Ferrante",
          "Priya Raman, who lives by the quay,",
          "Mayor Tom Oke",
          "Ada Quill");

  /** One account in so many prints a thing that was said, where they have little in common. */
  private static final int SELDOM = 25;

  /** The articles, in their order. */
  List<Article> articles() {
    List<List<String>> speeches = speeches();
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < accounts; i++) {
      articles.add(
          new Article(
              "account-" + i,
              new Outlet("Outlet " + i),
              null,
              new PublicationDate(LocalDate.of(2016, 1, 15), null),
              null,
              null,
              "en",
              text(new Random(1_000_003L * i + words), speeches),
              List.of()));
    }
    return articles;
  }

  /** What was said: as much as an account has room for, or far more. */
  private List<List<String>> speeches() {
    Random random = new Random(utterance);
    int room = Math.max(1, words / 2 / utterance);
    List<List<String>> speeches = new ArrayList<>();
    for (int i = 0; i < (together ? room : Math.max(1, accounts * room / SELDOM)); i++) {
      speeches.add(sentences(random, utterance));
    }
    return speeches;
  }

  private String text(Random random, List<List<String>> speeches) {
    StringBuilder text = new StringBuilder();
    int told = 0;
    for (int i = 0; told < words; i++) {
      List<String> narration = sentences(random, Math.min(60, words / 4 + 1));
      append(text, narration);
      text.append("\n\n");
      List<String> speech = speech(random, speeches, i);
      String speaker = SPEAKERS.get(Math.floorMod(speech.hashCode(), SPEAKERS.size()));
      text.append('“');
      append(text, printed(random, speech));
      text.append("” ").append(speaker).append(" said.\n\n");
      told += narration.size() + speech.size();
    }
    return text.toString();
  }

  private List<String> speech(Random random, List<List<String>> speeches, int number) {
    if (together) {
      return speeches.get(number % speeches.size());
    }
    return number == 0
        ? speeches.get(random.nextInt(speeches.size()))
        : sentences(random, utterance);
  }

  private static void append(StringBuilder text, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      text.append(i == 0 ? "" : " ").append(words.get(i));
    }
  }

  /** Sentences of some fifteen words, together so many words. */
  private static List<String> sentences(Random random, int count) {
    List<String> words = new ArrayList<>();
    int left = 0;
    for (int i = 0; i < count; i++) {
      String word = InventedReadings.word(random);
      if (left == 0) {
        word = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
        left = 8 + random.nextInt(15);
      }
      left--;
      words.add(left == 0 || i == count - 1 ? word + "." : word);
      left = i == count - 1 ? 0 : left;
    }
    return words;
  }

  /** One outlet's version of what was said; every other one is exact. */
  private static List<String> printed(Random random, List<String> speech) {
    List<String> words = new ArrayList<>(speech);
    int edits = random.nextBoolean() ? 0 : 1 + words.size() / 50;
    for (int i = 0; i < edits && words.size() > 8; i++) {
      int at = 2 + random.nextInt(words.size() - 6);
      switch (random.nextInt(6)) {
        case 0 -> words.remove(at);
        case 1 -> words.set(at, "…");
        case 2 -> words.add(at, InventedReadings.word(random));
        case 3 -> words.subList(words.size() - 4, words.size()).clear();
        case 4 -> words.subList(at, at + 3).clear();
        default -> words.set(at, InventedReadings.word(random));
      }
    }
    return words;
  }
}
