package org.variorum.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.variorum.quotation.AnnotatedArticle;
import org.variorum.text.Span;

/** Which words of the outlets' own are held to be taken over. */
class SharedNarrationTest {

  private static final String GAZETTE =
      """
      The Island Linnet, a car ferry built in 1987, ran on to the Shingles bar shortly before \
      seven on Tuesday morning, with a full car deck and a school orchestra on board.
      “I did not order the ferry to sail,” Mara Quill told the council. “I told the captain what \
      the wind was doing, and I told him twice.”
      She was refloated on the evening tide and towed to the dry dock, where divers looked at her \
      hull for the rest of the week.
      The harbour has had no pilot boat since the old one was sold to a museum in the spring.
      """;

  @Test
  void aCopyWithHalfItsSentencesIsOneLineAndTheEvidenceIsShown() {
    String post =
        """
        A ferry is back in harbour after a bad morning on the sandbank that sailors call the saw.
        The Island Linnet, a car ferry built in 1987, ran on to the Shingles bar just before seven \
        on Tuesday morning, with a full car deck and a school orchestra on board.
        It was the third such stranding in a decade, and the owners are tired of paying for it.
        She was refloated on the evening tide and towed to the dry dock, where divers looked at \
        her hull for the rest of the week.
        """;
    Story story =
        Story.of(
            Story.account("Post", "2024-03-16", post),
            Story.account("Gazette", "2024-03-15", GAZETTE));
    assertThat(story.drawn()).containsExactly("Gazette -> Post (published): shared narration 56");
    Evidence evidence = story.derivations().all().getFirst().evidence().getFirst();
    assertThat(evidence.from())
        .extracting(span -> begin(span, GAZETTE))
        .containsExactly("The Island Linnet", "She was refloated");
    assertThat(evidence.to())
        .extracting(span -> begin(span, post))
        .containsExactly("The Island Linnet", "She was refloated");
  }

  private static String begin(Span span, String text) {
    return span.of(text).substring(0, 17);
  }

  @Test
  void whatASpeakerSaidJoinsNothing() {
    String post =
        """
        The harbour master spoke on the radio for the first time since the stranding last week.
        “I did not order the ferry to sail,” Mara Quill told the council. “I told the captain what \
        the wind was doing, and I told him twice.”
        """;
    String herald =
        """
        Nobody is to blame yet.
        I did not order the ferry to sail, Mara Quill wrote in a letter that was read out. I told \
        the captain what the wind was doing, and I told him twice, it went on.
        """;
    Story story =
        Story.of(
            Story.account("Gazette", null, GAZETTE),
            Story.account("Post", null, post),
            Story.account("Herald", null, herald));
    assertThat(story.drawn()).isEmpty();
    assertThat(story.lines()).containsExactly("Gazette", "Herald", "Post");
  }

  @Test
  void stockPhrasesAndOneLongNameJoinNothing() {
    String phrases =
        """
        %s
        The Royal Commission on Ports, Harbours and Inland Waterways of the Northern Islands did \
        not immediately respond to a request for comment.
        %s
        """;
    Story story =
        Story.of(
            Story.account("Post", null, phrases.formatted("A ferry sank.", "Divers went down.")),
            Story.account("Herald", null, phrases.formatted("A crane broke.", "Jam sold well.")));
    assertThat(story.drawn()).isEmpty();
  }

  @Test
  void whatManyAccountsPrintIsBackground() {
    String background =
        "The harbour of Vennick was dug by convicts in the reign of a king without a name,"
            + " and has silted up three times since the railway came and twice before it did.";
    List<String> own =
        List.of(
            "A ferry struck a sandbank and stayed there until the tide came back for it. ",
            "Seven cellos were among the luggage that had to be carried over a wet ramp. ",
            "Engineers are looking for a buoy that broke its chain in the same gale. ",
            "Passengers drank tea from the ship's own urn while they waited for daylight. ");
    List<AnnotatedArticle> accounts = new ArrayList<>();
    for (int i = 0; i < own.size(); i++) {
      String text = own.get(i) + own.get(i).replace("the", "that").repeat(8) + "\n" + background;
      accounts.add(Story.account("Outlet " + i, null, text + "\n"));
    }
    assertThat(new Story(accounts).drawn()).isEmpty();
    assertThat(new Story(accounts.subList(0, 2)).drawn()).hasSize(1);
  }

  @Test
  void ofManyCopiesEachIsSetBesideTheFirst() {
    List<AnnotatedArticle> copies =
        IntStream.range(0, 12)
            .mapToObj(i -> Story.account("Outlet " + i, "2024-03-" + (10 + i), GAZETTE))
            .toList();
    Story story = new Story(copies.reversed());
    assertThat(story.lines()).hasSize(1);
    assertThat(story.drawn())
        .hasSize(11)
        .allSatisfy(line -> assertThat(line).startsWith("Outlet 0 -> ").contains("(published)"));
  }

  @Test
  void whoWasFirstIsSaidOnlyWhereItIsKnown() {
    assertThat(first("2024-03-15", "2024-03-16")).isEqualTo("Gazette -> Post (published)");
    assertThat(first("2024-03-16", "2024-03-15")).isEqualTo("Post -> Gazette (published)");
    assertThat(first("2024-03-15T08:00:00Z", "2024-03-15T09:30:00+01:00"))
        .isEqualTo("Gazette -> Post (published)");
    assertThat(first("2024-03-15", "2024-03-15T09:30:00Z")).isEqualTo("Gazette -- Post (unknown)");
    assertThat(first("2024-03-15", null)).isEqualTo("Gazette -- Post (unknown)");
  }

  private static String first(String gazette, @Nullable String post) {
    Story story =
        Story.of(
            Story.account("Gazette", gazette, GAZETTE),
            Story.account("Post", post, GAZETTE + "More is to come.\n"));
    assertThat(story.drawn()).hasSize(1);
    return story.drawn().getFirst().replaceAll(":.*", "");
  }
}
