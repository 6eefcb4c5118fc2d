package org.variorum.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.variorum.quotation.AnnotatedArticle;

/** What holds of every story, tried on stories made by chance. */
class DerivationPropertiesTest {

  private static final List<String> CONTENT =
      List.of(
          ("harbour ferry crane pilot gale tide bar dock hull radar winter market bridge council"
                  + " village museum bell tower engineer barge lorry orchard choir mill quarry lamp"
                  + " meadow tunnel signal depot school garden river island orchestra captain crew"
                  + " ticket window ladder kettle anchor rope bucket statue candle ribbon saddle")
              .split(" ", -1));
  private static final List<String> VERBS =
      List.of("carried closed opened crossed painted lifted moved found lost kept".split(" ", -1));
  private static final List<String> SMALL =
      List.of("the a of in on at to for from with by before after under over and".split(" ", -1));
  private static final List<String> SPEECHES =
      List.of(
          "We had never seen the water rise so fast, and we did not have the people to stop it",
          "Nobody told us that the north gate was broken, and I will not pretend that we knew",
          "It cost the city a great deal of money, and most of that money is not coming back",
          "I have asked for an inquiry, and I expect every answer before the end of October",
          "The pumps ran for six hours and then they stopped, one after another, without a warning",
          "They said the wall would hold for a hundred years, and it held for eleven of them");

  @Property(tries = 200)
  void sharedSpeechAloneNeverJoins(
      @ForAll int seed, @ForAll @IntRange(min = 2, max = 5) int count) {
    Random random = new Random(seed);
    List<AnnotatedArticle> accounts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder text = new StringBuilder();
      for (String speech : SPEECHES) {
        text.append(sentence(random)).append('\n').append(printed(speech, random)).append('\n');
      }
      accounts.add(Story.account("Outlet " + i, null, text.toString()));
    }
    Story story = new Story(accounts);
    assertThat(story.drawn()).isEmpty();
    assertThat(story.lines()).hasSize(count);
  }

  @Property(tries = 200)
  void aCopyWithHalfItsSentencesKeptIsOneLineWithItsOriginal(
      @ForAll int seed, @ForAll @IntRange(min = 10, max = 24) int sentences) {
    Random random = new Random(seed);
    List<String> original = IntStream.range(0, sentences).mapToObj(i -> sentence(random)).toList();
    List<AnnotatedArticle> accounts =
        List.of(
            Story.account("Gazette", null, text(original, random)),
            Story.account("Post", null, text(halfOf(original, random), random)));
    Story story = new Story(accounts);
    assertThat(story.lines()).containsExactly("Gazette+Post");
    Evidence evidence = story.derivations().all().getFirst().evidence().getFirst();
    assertThat(evidence.from()).isNotEmpty().hasSameSizeAs(evidence.to());
    assertThat(evidence.words()).isGreaterThanOrEqualTo(sentences / 2 * 10);
  }

  @Property(tries = 100)
  void theOrderOfAccountsChangesNothing(@ForAll int seed) {
    List<AnnotatedArticle> accounts = story(new Random(seed));
    List<AnnotatedArticle> shuffled = new ArrayList<>(accounts);
    Collections.shuffle(shuffled, new Random(seed + 1L));
    Story one = new Story(accounts);
    Story other = new Story(shuffled);
    assertThat(other.drawn()).isEqualTo(one.drawn());
    assertThat(other.lines()).isEqualTo(one.lines());
  }

  @Property(tries = 100)
  void everyAccountIsInOneLineAndEvidenceStandsInBothTexts(@ForAll int seed) {
    List<AnnotatedArticle> accounts = story(new Random(seed));
    Derivations derivations = new Story(accounts).derivations();
    assertThat(derivations.lines().stream().flatMap(List::stream).sorted())
        .containsExactlyElementsOf(IntStream.range(0, accounts.size()).boxed().toList());
    Set<Set<Integer>> pairs = new HashSet<>();
    for (Derivation derivation : derivations.all()) {
      assertThat(pairs.add(Set.of(derivation.from(), derivation.to()))).isTrue();
      assertThat(derivations.linesOf(List.of(derivation.from(), derivation.to()))).isOne();
      for (Evidence evidence : derivation.evidence()) {
        int from = accounts.get(derivation.from()).article().text().length();
        int to = accounts.get(derivation.to()).article().text().length();
        assertThat(evidence.from()).allMatch(span -> span.end() <= from && !span.isEmpty());
        assertThat(evidence.to()).allMatch(span -> span.end() <= to && !span.isEmpty());
      }
    }
  }

  /** Originals, copies of them, credits; dates as they come. */
  private static List<AnnotatedArticle> story(Random random) {
    List<List<String>> texts = new ArrayList<>();
    List<AnnotatedArticle> accounts = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      boolean copy = i > 0 && random.nextBoolean();
      List<String> sentences =
          copy
              ? halfOf(texts.get(random.nextInt(i)), random)
              : IntStream.range(0, 12).mapToObj(s -> sentence(random)).toList();
      texts.add(sentences);
      String credit =
          switch (random.nextInt(6)) {
            case 0 -> "According to the Outlet " + random.nextInt(6) + " Courier, it rained.\n";
            case 1 -> "(Reuters)\n";
            default -> "";
          };
      String published = random.nextInt(3) == 0 ? null : "2024-03-1" + random.nextInt(3);
      accounts.add(
          Story.account(
              "Outlet " + (char) ('A' + i) + " Courier",
              published,
              text(sentences, random) + credit));
    }
    return accounts;
  }

  private static List<String> halfOf(List<String> original, Random random) {
    List<Integer> kept = new ArrayList<>(IntStream.range(0, original.size()).boxed().toList());
    Collections.shuffle(kept, random);
    Set<Integer> half = new HashSet<>(kept.subList(0, (original.size() + 1) / 2));
    return IntStream.range(0, original.size())
        .mapToObj(i -> half.contains(i) ? original.get(i) : sentence(random))
        .toList();
  }

  private static String text(List<String> sentences, Random random) {
    StringBuilder text = new StringBuilder();
    for (String sentence : sentences) {
      text.append(sentence).append(random.nextInt(3) == 0 ? "\n" : " ");
      if (random.nextInt(5) == 0) {
        text.append('\n').append(printed(SPEECHES.get(random.nextInt(6)), random)).append('\n');
      }
    }
    return text + "\n";
  }

  /** 12 to 20 words; one in five says who says so. */
  private static String sentence(Random random) {
    StringBuilder sentence = new StringBuilder("The");
    int words = 12 + random.nextInt(9);
    for (int i = 1; i < words; i++) {
      List<String> from = i % 3 == 0 ? SMALL : i == 2 ? VERBS : CONTENT;
      sentence.append(' ').append(from.get(random.nextInt(from.size())));
    }
    return sentence + (random.nextInt(5) == 0 ? ", the council said." : ".");
  }

  private static String printed(String speech, Random random) {
    return switch (random.nextInt(5)) {
      case 0 -> "“" + speech + ",” Mara Quill said on Friday.";
      case 1 -> "Mara Quill, the harbour master, told the council: “" + speech + ".”";
      case 2 ->
          "“"
              + speech.substring(0, speech.indexOf(", ") + 1)
              + "” said Mara Quill. “"
              + speech.substring(speech.indexOf(", ") + 2)
              + ".”";
      case 3 -> "\"" + speech + ",\" Quill added.";
      default -> "“" + speech + ".”";
    };
  }
}
