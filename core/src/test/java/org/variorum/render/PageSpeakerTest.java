package org.variorum.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.variorum.collation.Utterance;

/** Who was quoted, by the names that the utterances bear. */
class PageSpeakerTest {

  private static List<String> speakers(@Nullable String... names) {
    List<PageQuote> quotes = new ArrayList<>();
    for (String name : names) {
      Utterance utterance =
          new Utterance("u", name, List.of(), List.of(), List.of(), List.of(), List.of());
      quotes.add(new PageQuote(quotes.size(), utterance, List.of(), List.of(), List.of()));
    }
    return PageSpeaker.of(quotes).stream()
        .map(speaker -> Words.speaker(speaker.name()) + " " + speaker.quotes().size())
        .toList();
  }

  @Test
  void whoIsQuotedMostComesFirstAndTheNamelessLast() {
    assertThat(speakers(null, null, null, "Otto Brand", "Ida Marsh", "Ida Marsh"))
        .containsExactly("Ida Marsh 2", "Otto Brand 1", "Speaker not named 3");
  }

  @Test
  void aShortFormCountsForTheFullNameIfOnlyOneIsMeant() {
    assertThat(speakers("Ida Marsh", "Marsh", "Mayor Ida Marsh"))
        .containsExactly("Mayor Ida Marsh 3");
    assertThat(speakers("Ida Marsh", "Marsh", "Jon Marsh"))
        .containsExactly("Ida Marsh 1", "Marsh 1", "Jon Marsh 1");
  }
}
