package org.variorum.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.variorum.article.Article;
import org.variorum.article.Outlet;
import org.variorum.article.PublicationDate;

/**
 * Writes accounts of an event that never was, some 600 words each. The same number always writes
 * the same accounts.
 *
 * <p>All of them print the same speeches, and each prints them in its own way, as outlets do: words
 * left out with and without a mark, a word exchanged, a speech broken off, the reporting words
 * before, between and after, dates as weekdays and in full.
 */
final class InventedNews {

  private static final LocalDate DAY = LocalDate.of(2016, 1, 15);
  private static final int WORDS = 600;

  private static final List<String> SPEAKERS =
      List.of(
          "Margaret Holloway, the harbor master",
          "Daniel Okafor, a marine engineer",
          "Gov. Ellen Brandt",
          "Sgt. Luis Ferrante of the coast guard",
          "Priya Raman, who lives by the quay");

  private static final List<String> SPEECHES =
      List.of(
          "We had never seen the water rise so fast, and we did not have the people to stop it",
          "Nobody told us that the north gate was broken, and I will not pretend that we knew",
          "It cost the city perhaps $40 million, and most of that money is not coming back",
          "I have asked for an inquiry, and I expect every answer before the end of October",
          "The pumps ran for six hours and then they stopped, one after another, without a warning",
          "My family has lived here since 1952, and we are not going to leave because of a storm",
          "You can blame the weather if you like, but the weather did not sign the contract",
          "We may never learn who closed the valve, but we should at least learn why it was closed",
          "They said the wall would hold for a hundred years, and it held for eleven of them",
          "I am grateful to the volunteers, who were on the quay long before any of us arrived");

  private static final List<String> NARRATION =
      List.of(
          "The flood reached the old market on Thursday night and closed 12 streets for two days.",
          "More than 300 people spent the night in the Saint Anne school, the city council said.",
          "The north gate was built in 2004 after a smaller flood and was last tested in November.",
          "Officials in Port Ellery have declined to say when the pumps will be replaced.",
          "A report of the engineers' union had warned of rust in the valves a year ago.",
          "Trains between Port Ellery and Westhaven are expected to run again next Tuesday.",
          "The storm, which the weather service called \"Bertha,\" had been forecast since Monday.",
          "Two ferries of the Northern Line broke loose and drifted across the inner basin.",
          "Insurers put the damage at between $35 million and $45 million.",
          "The governor is to visit the harbor on January 18.");

  private static final List<String> VERBS = List.of("said", "told reporters", "added", "told NPR");

  private final Random random;

  private InventedNews(Random random) {
    this.random = random;
  }

  /** That many accounts of one event. */
  static List<Article> accounts(int count) {
    return IntStream.range(0, count).mapToObj(InventedNews::account).toList();
  }

  private static Article account(int number) {
    String text = new InventedNews(new Random(number)).text();
    return new Article(
        "account-" + number,
        new Outlet("Outlet " + number),
        null,
        new PublicationDate(DAY, null),
        "“Nobody told us,” says harbor master after flood",
        null,
        "en",
        text,
        List.of());
  }

  /** Every speech once, with narration between, as long as a report is. */
  private String text() {
    List<String> paragraphs = new ArrayList<>();
    int words = 0;
    for (int i = 0; words < WORDS; i++) {
      String paragraph =
          i % 2 == 0 || i / 2 >= SPEECHES.size()
              ? NARRATION.get((i / 2 + random.nextInt(3)) % NARRATION.size())
              : speech(i / 2);
      paragraphs.add(paragraph);
      words += paragraph.split(" ", -1).length;
    }
    return String.join("\n", paragraphs) + "\n";
  }

  private String speech(int number) {
    String speaker = SPEAKERS.get(number % SPEAKERS.size());
    String verb = VERBS.get(random.nextInt(VERBS.size()));
    String words = printed(SPEECHES.get(number));
    return switch (random.nextInt(4)) {
      case 0 -> "“" + words + ",” " + speaker + ", " + verb + " on Friday.";
      case 1 -> "On Jan. 15, " + speaker + ", " + verb + ": “" + words + ".”";
      case 2 -> interrupted(words, speaker + ", " + verb);
      default -> "According to " + speaker + ", “" + words + ".”";
    };
  }

  /**
   * The reporting words in the middle, after the first comma; before it all where there is none.
   */
  private static String interrupted(String words, String reporting) {
    int comma = words.indexOf(", ");
    return comma < 0
        ? reporting + ", “" + words + ".”"
        : "“"
            + words.substring(0, comma)
            + ",” "
            + reporting
            + ". “"
            + words.substring(comma + 2)
            + ".”";
  }

  /** One outlet's version of {@code speech}; every other one is exact. */
  private String printed(String speech) {
    List<String> words = new ArrayList<>(List.of(speech.split(" ", -1)));
    int at = 2 + random.nextInt(words.size() - 4);
    switch (random.nextInt(8)) {
      case 0 -> words.remove(at);
      case 1 -> words.set(at, "…");
      case 2 -> words.set(at, "[" + words.get(at).replace(",", "") + "]");
      case 3 -> words.subList(words.size() - 4, words.size()).clear();
      default -> {}
    }
    return String.join(" ", words);
  }
}
