package org.variorum.discrepancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.variorum.Variorum;
import org.variorum.article.Article;
import org.variorum.collation.Collation;
import org.variorum.language.Embedder;
import org.variorum.quotation.AnnotatedArticle;
import org.variorum.text.Lazy;

/** What somebody denies, with everybody who asserts or denies the same. */
class ClaimFinderTest {

  private static final Variorum VARIORUM = new Variorum();
  private static final ClaimFinder BY_WORDS = new ClaimFinder(Optional::empty);
  private static final ClaimFinder FINDER = new ClaimFinder(new Lazy<>(Embedder::load));

  private static final List<String> BELL =
      List.of(
          """
          The bell of the Marigold is back. Mara Quill denied that her visit to the wreck led the
          coastguard to the stolen bell. “I was there in May,” Mara Quill said.
          """,
          """
          The coastguard said the visit of Mara Quill to the wreck led it to the stolen bell. The
          town of Eastmere rejoiced.
          """,
          """
          According to the Harbour Courier, Mara Quill denied that the visit led the coastguard to
          the stolen bell. A festival is planned.
          """,
          """
          Ivo Stern denied any involvement in the theft. He was at home, his lawyer said.
          """);

  @Test
  void whatOneDeniesAndAnotherAssertsIsOneClaim() {
    assertThat(drawn(BY_WORDS, BELL))
        .containsExactly(
            "disputed: the visit led the coastguard to the stolen bell",
            "  asserted by The coastguard: b",
            "  denied by Mara Quill: a",
            "  denied by Mara Quill, as Harbour Courier has it: c",
            "denied: any involvement in the theft",
            "  denied by Ivo Stern: d");
  }

  @Test
  void whatNobodyDeniesIsNone() {
    assertThat(
            drawn(
                BY_WORDS,
                List.of(
                    "“The bell was stolen in March,” Mara Quill said.\n",
                    "Mara Quill said the bell was stolen in March.\n")))
        .isEmpty();
  }

  @Test
  void aNegationDeniesWhatAnotherAssertsInTheSameWords() {
    assertThat(
            drawn(
                BY_WORDS,
                List.of(
                    "Mara Quill said the ferry captain had ignored the harbour signal.\n",
                    "Ivo Stern said the ferry captain had not ignored the harbour signal.\n",
                    "Ivo Stern said the mayor had not attended.\n")))
        .containsExactly(
            "disputed: the ferry captain had ignored the harbour signal",
            "  asserted by Mara Quill: a",
            "  denied by Ivo Stern: b");
  }

  @Test
  void whatAnAccusedRejectsIsWhatHeWasAccusedOf() {
    assertThat(
            drawn(
                BY_WORDS,
                List.of(
                    """
                    The harbour board accused Mara Quill of hiding the bell. Crowds gathered. Mara
                    Quill denied the accusation.
                    """)))
        .containsExactly(
            "disputed: Mara Quill of hiding the bell",
            "  asserted by The harbour board: a",
            "  denied by Mara Quill: a");
  }

  @Test
  void whatStandsAgainstADenialAssertsTheSame() {
    assertThat(
            drawn(
                BY_WORDS,
                List.of(
                    """
                    Mara Quill denied that her visit led to the bell, despite local coastguards
                    revealing that they had followed her.
                    """)))
        .containsExactly(
            "disputed: her visit led to the bell",
            "  asserted by local coastguards: a",
            "  denied by Mara Quill: a");
  }

  @Test
  void otherFiguresAreAnotherClaim() {
    assertThat(
            drawn(
                BY_WORDS,
                List.of(
                    "Mara Quill denied that the harbour board paid 400 divers for the search.\n",
                    "Ivo Stern said the harbour board paid 900 divers for the search.\n")))
        .containsExactly(
            "denied: the harbour board paid 400 divers for the search",
            "  denied by Mara Quill: a");
  }

  @Test
  void otherWordsAreKnownByTheirMeaning() {
    assumeTrue(Embedder.load().isPresent(), "there is no model here: this is skipped");
    List<String> accounts =
        List.of(
            "Mara Quill denied that her interview had anything to do with Stern’s capture.\n",
            "Some officials said the interview played an important part in capturing Stern.\n");
    assertThat(drawn(FINDER, accounts))
        .contains("  asserted by Some officials: b", "  denied by Mara Quill: a");
  }

  /** Two that are called alike but for one word are two. */
  @Test
  void oneLawyerDeniesWhatAnotherClaims() {
    List<String> accounts =
        List.of(
            "The defence lawyer denied that the mate had slept on the ferry Kittiwake.\n",
            "The prosecution lawyer said the mate had slept on the ferry Kittiwake.\n");
    assertThat(drawn(BY_WORDS, accounts))
        .contains("  asserted by The prosecution lawyer: b", "  denied by The defence lawyer: a");
  }

  @Test
  void itIsKnownWhyTheyWereJoined() {
    assertThat(found(BY_WORDS, collate(BELL)).joined())
        .extracting(ClaimFinder.Joined::joins)
        .containsExactly(Set.of(ClaimJoin.SAME_WORDS), Set.of());
  }

  @Test
  void withoutAModelThatIsSaid() {
    Collation collation =
        collate(
            List.of(
                "Mara Quill denied that her interview had anything to do with the capture.\n",
                "Some officials said the interview played a part in the arrest.\n"));
    assertThat(found(BY_WORDS, collation).notes())
        .containsExactly(
            "claims in other words were not joined: there is no model of meaning here");
  }

  /** Permuting accounts changes nothing but their indexes. */
  @Test
  void noAccountIsTheBase() {
    List<String> names = new ArrayList<>(List.of("0", "1", "2", "3"));
    Random random = new Random(7);
    List<String> first = inOrder(names);
    for (int round = 0; round < 8; round++) {
      Collections.shuffle(names, random);
      assertThat(inOrder(names)).isEqualTo(first);
    }
  }

  private static List<String> inOrder(List<String> names) {
    List<AnnotatedArticle> accounts =
        names.stream()
            .map(name -> VARIORUM.annotate(Article.of(name, BELL.get(Integer.parseInt(name)))))
            .toList();
    return drawn(BY_WORDS, VARIORUM.collate(accounts).collation());
  }

  @Test
  void theClaimOfTheInterview() throws IOException {
    Path folder = Path.of(System.getProperty("variorum.shared", "absent"), "cases/interview");
    assumeTrue(Files.isDirectory(folder), "the shared case is not there: this is skipped");
    assumeTrue(Embedder.load().isPresent(), "there is no model here: this is skipped");
    List<String> texts = new ArrayList<>();
    for (String name : List.of("a.txt", "b.txt", "c.txt")) {
      texts.add(Files.readString(folder.resolve(name)));
    }
    assertThat(drawn(FINDER, texts))
        .hasSize(5)
        .contains(
            "  denied by Sean Penn: a b",
            "  asserted by Authorities: a",
            "  asserted by Mexican security forces: b",
            "  asserted by Some Mexican officials: c");
  }

  private static Collation collate(List<String> texts) {
    List<AnnotatedArticle> accounts = new ArrayList<>();
    for (String text : texts) {
      String id = String.valueOf((char) ('a' + accounts.size()));
      accounts.add(VARIORUM.annotate(Article.of(id, text.strip().replaceAll("(?<!\\.)\n", " "))));
    }
    return VARIORUM.collate(accounts).collation();
  }

  private static ClaimFinder.Found found(ClaimFinder finder, Collation collation) {
    List<AnnotatedArticle> accounts = collation.accounts();
    List<Integer> order =
        IntStream.range(0, accounts.size())
            .boxed()
            .sorted(Comparator.comparing(i -> accounts.get(i).article().text()))
            .toList();
    return finder.find(collation, order, finder.read(order.stream().map(accounts::get).toList()));
  }

  private static List<String> drawn(ClaimFinder finder, List<String> texts) {
    return drawn(finder, collate(texts));
  }

  /** A claim a line, its positions below it. */
  private static List<String> drawn(ClaimFinder finder, Collation collation) {
    List<String> lines = new ArrayList<>();
    for (Claim claim : found(finder, collation).claims()) {
      lines.add((claim.isDisputed() ? "disputed: " : "denied: ") + claim.proposition());
      assertThat(claim.places()).isNotEmpty();
      for (Position position : claim.positions()) {
        String authority =
            position.authority() == null ? "" : ", as " + position.authority() + " has it";
        lines.add(
            "  "
                + position.stance().name().toLowerCase(Locale.ROOT)
                + " by "
                + position.by()
                + authority
                + ": "
                + position.accounts().stream()
                    .map(account -> collation.accounts().get(account).article().id())
                    .sorted()
                    .collect(Collectors.joining(" ")));
      }
    }
    return lines;
  }
}
