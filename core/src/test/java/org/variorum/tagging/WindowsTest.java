package org.variorum.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.variorum.language.English;
import org.variorum.language.Passage;
import org.variorum.language.WordPieces;

class WindowsTest {

  private static final String VOCABULARY =
      """
      {"model": {"vocab": {"[UNK]": 0, "[CLS]": 1, "[SEP]": 2, "it": 3, "rain": 4, "##s": 5, ".": 6}}}
      """;

  private final English english = new English();

  private static Windows windows(int capacity) throws IOException {
    return new Windows(
        WordPieces.of(new ByteArrayInputStream(VOCABULARY.getBytes(StandardCharsets.UTF_8))),
        capacity);
  }

  @Test
  void packsWholeParagraphs() throws IOException {
    Passage passage = english.passage("It rains.\nIt rains.\nIt rains.");

    List<Window> found = windows(11).of(passage, Clues.NONE);

    assertThat(found.stream().map(Window::pieces))
        .containsExactly(
            new int[] {1, 3, 4, 5, 6, 2, 3, 4, 5, 6, 2}, // [CLS] it rain ##s . [SEP] …
            new int[] {1, 3, 4, 5, 6, 2});
    assertThat(found.get(1).from()).isEqualTo(6);
    assertThat(found.get(1).firsts()).containsExactly(1, 2, 4);
  }

  @Test
  void givesEveryPieceTheClueAndShapeOfItsToken() throws IOException {
    Passage passage = english.passage("It rains.");

    Window window = windows(11).of(passage, new Clues(List.of(new byte[] {1, 2, 3}))).getFirst();

    assertThat(column(window, 0)).containsExactly(0, 1, 2, 2, 3, 0);
    assertThat(column(window, 1)).containsOnly(Windows.ROWS);
    int last = Windows.COLUMNS - 1;
    assertThat(column(window, last).map(row -> row - last * Windows.ROWS))
        .containsExactly(0, 1, 0, 0, 0, 0);
  }

  @Test
  void refusesMoreKindsOfCluesThanItsTableHolds() {
    Clues many = new Clues(Collections.nCopies(Windows.COLUMNS, new byte[3]));
    assertThatThrownBy(() -> windows(11).of(english.passage("It rains."), many))
        .hasMessageContaining("more kinds of clues than 6");
  }

  private static IntStream column(Window window, int column) {
    return IntStream.range(0, window.size())
        .map(piece -> window.clues()[piece * Windows.COLUMNS + column]);
  }

  /** Whatever the lengths of the paragraphs, each token is read off exactly one window. */
  @Property
  void keepsEachTokenOnce(
      @ForAll @Size(max = 8) List<@IntRange(min = 1, max = 300) Integer> lengths,
      @ForAll @IntRange(min = 20, max = 256) int capacity)
      throws IOException {
    List<String> lines = lengths.stream().map("rains "::repeat).toList();
    Passage passage = english.passage(String.join("\n", lines));

    List<Integer> kept = new ArrayList<>();
    for (Window window : windows(capacity).of(passage, Clues.NONE)) {
      assertThat(window.size()).isLessThanOrEqualTo(capacity);
      IntStream.range(window.keptFrom(), window.keptTo()).forEach(kept::add);
      IntStream.range(window.keptFrom(), window.keptTo())
          .forEach(token -> assertThat(window.pieces()[window.pieceOf(token)]).isEqualTo(4));
    }

    assertThat(kept).isEqualTo(IntStream.range(0, passage.tokens().size()).boxed().toList());
  }

  @Test
  void boundsWhatHasNoSpaces() throws IOException {
    Passage passage = english.passage("rains".repeat(200_000));

    List<Window> found = windows(256).of(passage, Clues.NONE);

    assertThat(found).hasSize(1);
    assertThat(found.getFirst().size()).isLessThan(20);
  }

  @Test
  void readsAnEmptyText() throws IOException {
    assertThat(windows(256).of(english.passage(""), Clues.NONE)).isEmpty();
  }
}
