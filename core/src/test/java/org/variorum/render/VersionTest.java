package org.variorum.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.variorum.article.Article;
import org.variorum.collation.Collation;
import org.variorum.collation.Difference;
import org.variorum.collation.Reading;
import org.variorum.collation.Utterance;

/** Which readings are the same version. */
class VersionTest {

  private static String versions(Collation collation) {
    Utterance utterance = collation.utterances().getFirst();
    return Version.of(utterance, i -> collation.accounts().get(i).article().text()).stream()
        .map(version ->
            version.readings().stream()
                .map(reading -> collation.accounts().get(reading.account()).article().id())
                .collect(Collectors.joining("+")))
        .collect(Collectors.joining(" "));
  }

  private static Collation collation(String... texts) {
    CollationBuilder builder = new CollationBuilder();
    for (int i = 0; i < texts.length; i++) {
      builder.account(Article.of(String.valueOf((char) ('a' + i)), texts[i]));
    }
    CollationBuilder.Draft draft = builder.utterance("Ida Marsh");
    for (int i = 0; i < texts.length; i++) {
      draft.reading(i, Reading.Kind.QUOTED, "Ida Marsh", texts[i]);
    }
    return draft.end().build();
  }

  @Test
  void theSameWordsAreOneVersionWhateverTheyEndIn() {
    assertThat(versions(collation("It was dry.", "It was wet,", "It was dry,"))).isEqualTo("a+c b");
  }

  @Test
  void whatADifferenceTellsApartIsTwoVersionsThoughTheWordsAreTheSame() {
    CollationBuilder builder =
        new CollationBuilder()
            .account(Article.of("a", "The harbour."))
            .account(Article.of("b", "The Harbour."));
    Collation collation =
        builder
            .utterance("Ida Marsh")
            .reading(0, Reading.Kind.QUOTED, null, "The harbour.")
            .cells("The|harbour|.")
            .reading(1, Reading.Kind.QUOTED, null, "The Harbour.")
            .cells("The|Harbour|.")
            .differ(Difference.Kind.SPELLING, 1, 2)
            .end()
            .build();
    assertThat(versions(collation)).isEqualTo("a b");
  }

  @Test
  void whatIsReportedWithoutMarksIsNoVersion() {
    Collation collation =
        new CollationBuilder()
            .account(Article.of("a", "It was dry."))
            .account(Article.of("b", "it had been dry"))
            .utterance("Ida Marsh")
            .reading(0, Reading.Kind.QUOTED, null, "It was dry.")
            .reading(1, Reading.Kind.REPORTED, null, "it had been dry")
            .end()
            .build();
    assertThat(versions(collation)).isEqualTo("a");
  }
}
