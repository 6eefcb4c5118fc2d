package org.variorum.collation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.variorum.Variorum;
import org.variorum.article.Article;
import org.variorum.quotation.AnnotatedArticle;

/** What holds for every headline, tried on accounts made by chance. */
class HeadlinePropertiesTest {

  private static final Variorum VARIORUM = new Variorum();

  private static final List<String> SENTENCES =
      List.of(
          "We asked the ministry for help in March",
          "Nobody answered any of our letters",
          "The bridge is not safe and it never was",
          "I would close it today if I could");

  private static final List<String> WORDS = List.of("perhaps", "harbour", "never", "Oke", "…");

  @Property(tries = 60)
  void theOrderOfAccountsChangesNoHeadline(
      @ForAll int seed, @ForAll @IntRange(min = 2, max = 4) int count) {
    List<AnnotatedArticle> accounts = accounts(seed, count);
    List<AnnotatedArticle> shuffled = new ArrayList<>(accounts);
    Collections.shuffle(shuffled, new Random(seed + 1L));
    assertThat(drawn(shuffled)).isEqualTo(drawn(accounts));
  }

  @Property(tries = 60)
  void everyPlaceIsTrue(@ForAll int seed) {
    List<AnnotatedArticle> accounts = accounts(seed, 3);
    for (Utterance utterance : VARIORUM.collate(accounts).collation().utterances()) {
      for (Headline headline : utterance.headlines()) {
        String title = String.valueOf(accounts.get(headline.account()).article().title());
        String body = accounts.get(headline.against()).article().text();
        for (Headline.Change change : headline.changes()) {
          assertThat(change.headline().span().of(title)).isEqualTo(change.headline().text());
          assertThat(change.body().span().of(body)).isEqualTo(change.body().text());
        }
      }
    }
  }

  private static List<String> drawn(List<AnnotatedArticle> accounts) {
    Collation collation = VARIORUM.collate(accounts).collation();
    List<String> drawn = new ArrayList<>();
    for (Utterance utterance : collation.utterances()) {
      utterance.headlines().stream()
          .map(headline -> utterance.id() + " " + HeadlinesTest.draw(collation, headline))
          .sorted()
          .forEach(drawn::add);
    }
    return drawn;
  }

  private static List<AnnotatedArticle> accounts(int seed, int count) {
    Random random = new Random(seed);
    List<AnnotatedArticle> accounts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<String> said =
          SENTENCES.stream().filter(sentence -> random.nextInt(4) > 0).map(s -> s + ".").toList();
      String text = "Ada Brandt spoke. “" + String.join(" ", said) + "” she said on Friday.";
      String title = "Brandt: “" + changed(SENTENCES.get(random.nextInt(4)), random) + "”";
      String id = String.valueOf((char) ('a' + i));
      accounts.add(
          VARIORUM.annotate(new Article(id, null, null, null, title, null, null, text, List.of())));
    }
    return accounts;
  }

  private static String changed(String sentence, Random random) {
    List<String> words = new ArrayList<>(List.of(sentence.split(" ", -1)));
    int at = 1 + random.nextInt(words.size() - 2);
    switch (random.nextInt(4)) {
      case 0 -> words.remove(at);
      case 1 -> words.add(at, WORDS.get(random.nextInt(WORDS.size())));
      case 2 -> words.set(at, WORDS.get(random.nextInt(WORDS.size())));
      default -> {}
    }
    return String.join(" ", words);
  }
}
