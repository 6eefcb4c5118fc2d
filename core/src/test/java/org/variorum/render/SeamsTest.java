package org.variorum.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.text.Span;

/** Where marks overlap, the text is cut into pieces that do not. */
class SeamsTest {

  private static List<String> pieces(Seams seams) {
    return seams.pieces().stream()
        .map(piece ->
            "%d-%d %s|%s|%s"
                .formatted(
                    piece.span().start(),
                    piece.span().end(),
                    piece.style(),
                    piece.opens(),
                    piece.closes()))
        .toList();
  }

  @Test
  void overlapIsAPieceOfItsOwn() {
    Seams seams = new Seams();
    seams.shared(new Span(0, 10), 2);
    seams.shared(new Span(5, 20), 3);
    seams.change(new Span(8, 12), "d1 v0");
    assertThat(pieces(seams))
        .containsExactly(
            "0-5 w2|b2|",
            "5-8 w2 w3|b3|",
            "8-10 d1 v0 w2 w3||e2",
            "10-12 d1 v0 w3||",
            "12-20 w3||e3");
  }

  @Test
  void passagesThatTouchAreOne() {
    Seams seams = new Seams();
    seams.shared(new Span(0, 10), 2);
    seams.shared(new Span(10, 20), 2);
    assertThat(pieces(seams)).containsExactly("0-10 w2|b2|", "10-20 w2||e2");
  }

  @Test
  void whereWordsAreMissingIsAPlaceWithoutWords() {
    Seams seams = new Seams();
    seams.change(new Span(4, 9), "d2 v0");
    seams.missing(4, "d1 v1");
    assertThat(pieces(seams)).containsExactly("4-4 gap d1 v1||", "4-9 d2 v0||");
  }
}
