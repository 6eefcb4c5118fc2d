package org.variorum.collation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.variorum.quotation.AnnotatedArticle;
import org.variorum.text.Span;
import org.variorum.text.Token;

/** What holds for every collation, tried on accounts made by chance. */
class CollationPropertiesTest {

  private static final List<String> SENTENCES =
      List.of(
          "We asked the ministry for help in March.",
          "Nobody answered any of our letters.",
          "The bridge is not safe and it never was!",
          "My daughter crosses it every morning on her way to school.",
          "You can see daylight through 2 of the beams.",
          "They told us to wait until the summer… and then until winter.",
          "I would close it today, if I could.",
          "It's a question of money, nothing else.",
          "Thirty per cent of the bolts are loose.",
          "Is that what they call maintenance?");

  private static final List<String> WORDS = List.of("perhaps", "harbour", "never", "seven", "Oke");

  @Property(tries = 150)
  void theOrderOfAccountsChangesNoDifference(
      @ForAll int seed, @ForAll @IntRange(min = 2, max = 5) int count) {
    List<AnnotatedArticle> accounts = accounts(seed, count);
    List<AnnotatedArticle> shuffled = new ArrayList<>(accounts);
    Collections.shuffle(shuffled, new Random(seed + 1L));
    assertThat(drawn(Accounts.collate(shuffled))).isEqualTo(drawn(Accounts.collate(accounts)));
  }

  @Property(tries = 60)
  void collatingTwiceGivesTheSame(@ForAll int seed) {
    List<AnnotatedArticle> accounts = accounts(seed, 3);
    assertThat(Accounts.collate(accounts)).isEqualTo(Accounts.collate(accounts));
  }

  @Property(tries = 60)
  void annotatingInAnotherOrderGivesTheSame(@ForAll int seed) {
    List<String> texts = texts(seed, 3);
    AnnotatedArticle first = Accounts.annotate("x", texts.getFirst());
    texts.reversed().forEach(text -> Accounts.annotate("y", text));
    assertThat(Accounts.annotate("x", texts.getFirst())).isEqualTo(first);
  }

  @Property(tries = 150)
  void everyReadingIsFoundAtItsSpansAndSpeltByItsColumns(
      @ForAll int seed, @ForAll @IntRange(min = 2, max = 4) int count) {
    Collation collation = Accounts.collate(accounts(seed, count));
    for (Utterance utterance : collation.utterances()) {
      Set<Integer> accounts = new HashSet<>();
      for (Reading reading : utterance.readings()) {
        assertThat(accounts.add(reading.account())).as("one reading an account").isTrue();
        assertThat(spelt(utterance, reading.account()))
            .isEqualTo(tokens(collation.accounts().get(reading.account()), reading));
      }
    }
  }

  @Property(tries = 150)
  void variantsStandWhereTheySayTheyDo(@ForAll int seed) {
    Collation collation = Accounts.collate(accounts(seed, 3));
    for (Utterance utterance : collation.utterances()) {
      for (Column column : utterance.columns()) {
        assertThat(column.variants()).anyMatch(variant -> !variant.text().isEmpty());
        column.variants().forEach(variant -> standsThere(collation, variant));
        Set<Integer> once = new HashSet<>();
        column
            .variants()
            .forEach(v -> v.at().keySet().forEach(a -> assertThat(once.add(a)).isTrue()));
      }
      for (Difference difference : utterance.differences()) {
        assertThat(difference.to()).isLessThanOrEqualTo(utterance.columns().size());
      }
    }
  }

  @Property(tries = 100)
  void theStyleOfMarksChangesNoDifference(@ForAll int seed) {
    List<String> texts = texts(seed, 3);
    List<String> straight = texts.stream().map(t -> t.replace('“', '"').replace('”', '"')).toList();
    assertThat(drawn(Accounts.collate(straight.toArray(String[]::new))))
        .isEqualTo(drawn(Accounts.collate(texts.toArray(String[]::new))));
  }

  private static void standsThere(Collation collation, Variant variant) {
    variant
        .at()
        .forEach((account, span) -> {
          String text = collation.accounts().get(account).article().text();
          assertThat(span.of(text)).isEqualTo(variant.text());
        });
  }

  private static List<String> spelt(Utterance utterance, int account) {
    Map<Span, String> cells = new TreeMap<>();
    for (Column column : utterance.columns()) {
      column
          .of(account)
          .filter(variant -> !variant.text().isEmpty())
          .ifPresent(variant -> {
            Span span = variant.at().get(account);
            assertThat(span).isNotNull();
            cells.put(span, variant.text());
          });
    }
    return cells.values().stream().map(text -> text.replaceAll("\\s+", "")).toList().stream()
        .reduce((a, b) -> a + b)
        .map(List::of)
        .orElse(List.of());
  }

  private static List<String> tokens(AnnotatedArticle article, Reading reading) {
    StringBuilder words = new StringBuilder();
    for (Span span : reading.spans()) {
      for (Token token : article.body().passage().tokensIn(span)) {
        words.append(token.of(article.article().text()).replaceAll("\\s+", ""));
      }
    }
    return List.of(words.toString());
  }

  /** Utterances with their differences, accounts by id, in the order of the collation. */
  private static List<String> drawn(Collation collation) {
    List<String> lines = new ArrayList<>();
    for (Utterance utterance : collation.utterances()) {
      lines.add(utterance.id() + " " + utterance.speaker() + " " + utterance.readings().size());
      for (Difference difference : utterance.differences()) {
        lines.add(
            Accounts.draw(collation, difference)
                + " "
                + difference.touches()
                + difference.from()
                + "-"
                + difference.to());
      }
    }
    return lines;
  }

  private static List<AnnotatedArticle> accounts(int seed, int count) {
    List<AnnotatedArticle> accounts = new ArrayList<>();
    for (String text : texts(seed, count)) {
      accounts.add(Accounts.annotate(String.valueOf((char) ('a' + accounts.size())), text));
    }
    return accounts;
  }

  /** Accounts of one speech: sentences left out, moved, cut, changed, interrupted. */
  private static List<String> texts(int seed, int count) {
    Random random = new Random(seed);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder text = new StringBuilder("The bridge at Lowmoor was closed on Friday.\n\n");
      for (int quotation = 0; quotation < 2; quotation++) {
        text.append(quotation(random, quotation * 5)).append("\n\n");
      }
      texts.add(text.toString());
    }
    return texts;
  }

  private static String quotation(Random random, int from) {
    List<String> sentences = new ArrayList<>();
    for (String sentence : SENTENCES.subList(from, from + 5)) {
      if (random.nextInt(5) > 0) {
        sentences.add(changed(sentence, random));
      }
    }
    if (sentences.isEmpty()) {
      return "The mayor did not comment.";
    }
    if (random.nextInt(4) == 0) {
      Collections.swap(sentences, 0, sentences.size() - 1);
    }
    int cut = random.nextInt(sentences.size()) + 1;
    String first = String.join(" ", sentences.subList(0, cut)).replaceAll("\\.$", ",");
    String rest = String.join(" ", sentences.subList(cut, sentences.size()));
    return "“" + first + "” Ada Brandt said." + (rest.isEmpty() ? "" : " “" + rest + "”");
  }

  private static String changed(String sentence, Random random) {
    List<String> words = new ArrayList<>(List.of(sentence.split(" ", -1)));
    int at = 1 + random.nextInt(words.size() - 2);
    switch (random.nextInt(6)) {
      case 0 -> words.remove(at);
      case 1 -> words.add(at, WORDS.get(random.nextInt(WORDS.size())));
      case 2 -> words.set(at, WORDS.get(random.nextInt(WORDS.size())));
      case 3 -> words.set(at, "…");
      case 4 -> words.add(at, "[sic]");
      default -> {}
    }
    return String.join(" ", words);
  }
}
