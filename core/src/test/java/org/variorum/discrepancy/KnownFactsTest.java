package org.variorum.discrepancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.variorum.quotation.AnnotatedArticle;

/**
 * Invented accounts, copied and changed in one date, figure, name or place of their narration: this
 * is found, and nothing else; what is only reworded is not reported.
 */
class KnownFactsTest {

  /** A sentence with one thing that may be changed, in words that are equal, and in others. */
  private record Fact(String sentence, String kind, List<String> equal, List<String> other) {}

  private static final List<Fact> FACTS =
      List.of(
          new Fact(
              "The ferry struck the Hob Rock on %s and sank within the hour.",
              "date",
              List.of("May 13", "Tuesday", "13 May", "Tuesday, May 13"),
              List.of("May 12", "Wednesday", "14 May")),
          new Fact(
              "Lifeboats from the harbour picked up %s passengers before dawn.",
              "number", List.of("24", "two dozen", "twenty-four"), List.of("31", "nineteen")),
          new Fact(
              "Salvagers put the worth of the lost cargo of copper at %s.",
              "number",
              List.of("$12.5 million", "12.5 million dollars"),
              List.of("$16.5 million", "$9.8 million")),
          new Fact(
              "The inquiry into the sinking will be led by %s of the coastal court.",
              "name", List.of("Judge Rufus Hallam"), List.of("Judge Mara Quill")),
          new Fact(
              "The survivors of the wreck were taken by bus to a hospital in %s for the night.",
              "place", List.of("London"), List.of("Paris", "Madrid")),
          new Fact(
              "The last ship to be lost on that reef went down in %s with all her crew.",
              "date", List.of("1987"), List.of("1978", "1991")));

  private static final List<String> SAID =
      List.of(
          "“We did what we could with what we had,” Captain Ada Brandt said.",
          "The wind had turned to the north during the evening.",
          "Fishermen along the coast speak of little else.",
          "The owners of the vessel declined to comment.");

  /** Two accounts: one as it is, the other with {@code changed} changed and the rest reworded. */
  private static List<String> texts(Random random, int changed) {
    StringBuilder one = new StringBuilder("The grain ferry Marrow Lass sank off Tarnby.\n");
    StringBuilder other = new StringBuilder("The grain ferry Marrow Lass sank off Tarnby.\n");
    List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5));
    Collections.shuffle(order, random);
    for (int i : order) {
      Fact fact = FACTS.get(i);
      one.append(fact.sentence().formatted(any(fact.equal(), random))).append('\n');
      List<String> words = i == changed ? fact.other() : fact.equal();
      other.append(fact.sentence().formatted(any(words, random))).append('\n');
      String beside = any(SAID, random) + "\n";
      (random.nextBoolean() ? one : other).append(beside);
    }
    return List.of(one.toString(), other.toString());
  }

  private static String any(List<String> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }

  @Property(tries = 60)
  void whatIsChangedIsFoundAndNothingElse(
      @ForAll int seed, @ForAll @IntRange(min = 0, max = 5) int changed) {
    List<String> texts = texts(new Random(seed), changed);
    Facts facts = Stories.of(texts.toArray(String[]::new));
    assertThat(facts.discrepancies())
        .extracting(d -> d.kind().name().toLowerCase(java.util.Locale.ROOT))
        .containsExactly(FACTS.get(changed).kind());
  }

  @Property(tries = 40)
  void whatIsOnlyRewordedIsNotReported(@ForAll int seed) {
    List<String> texts = texts(new Random(seed), -1);
    assertThat(Stories.of(texts.toArray(String[]::new)).discrepancies()).isEmpty();
  }

  @Property(tries = 20)
  void theOrderOfTheAccountsChangesNothingButTheirNumbers(
      @ForAll int seed, @ForAll @IntRange(min = 0, max = 5) int changed) {
    Random random = new Random(seed);
    List<AnnotatedArticle> accounts = new ArrayList<>();
    for (String text : texts(random, changed)) {
      accounts.add(Stories.account("p" + accounts.size(), Stories.FRIDAY, text));
    }
    accounts.add(Stories.account("q", Stories.FRIDAY, texts(random, 1).getLast()));
    List<AnnotatedArticle> turned = accounts.reversed();
    assertThat(drawn(Stories.of(turned), turned)).isEqualTo(drawn(Stories.of(accounts), accounts));
  }

  private static List<String> drawn(Facts facts, List<AnnotatedArticle> accounts) {
    List<String> lines = new ArrayList<>();
    for (Discrepancy one : facts.discrepancies()) {
      StringBuilder line = new StringBuilder(one.certainty() + " " + one.kind() + " " + one.slot());
      for (Alternative value : one.values()) {
        List<String> places =
            value.places().stream()
                .map(p -> accounts.get(p.account()).article().id() + p.span())
                .sorted()
                .toList();
        line.append(" = ").append(value.value()).append(places);
      }
      lines.add(line.toString());
    }
    facts.timeline().forEach(m -> lines.add(m.value() + " " + m.type() + " " + m.what()));
    facts.corroborations().forEach(c -> lines.add(c.kind() + " " + c.slot() + c.stated().value()));
    return lines;
  }
}
