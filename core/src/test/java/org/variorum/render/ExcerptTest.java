package org.variorum.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.variorum.language.English;
import org.variorum.language.Passage;
import org.variorum.text.CodePoints;
import org.variorum.text.Span;

class ExcerptTest {

  private static String excerpt(String text, String words, int most) {
    int start = text.indexOf(words);
    Passage passage = new English().passage(text);
    Excerpt excerpt = Excerpt.of(passage, new Span(start, start + words.length()), most);
    return excerpt.before() + "{" + excerpt.words() + "}" + excerpt.after();
  }

  @Test
  void isTheSentence() {
    String text = "It rained. The roof came down on Saturday evening.\nNobody was hurt.\n";
    assertThat(excerpt(text, "Saturday", 80))
        .isEqualTo("The roof came down on {Saturday} evening.");
  }

  @Test
  void isCutBetweenWordsOnBothSides() {
    String text =
        "The old roof of the swimming hall came down on Saturday while nobody was in it at all.\n";
    assertThat(excerpt(text, "Saturday", 44))
        .isEqualTo("…hall came down on {Saturday} while nobody was…");
    assertThat(excerpt(text, "The", 30)).isEqualTo("{The} old roof of the swimming…");
    assertThat(excerpt(text, "all.", 30)).isEqualTo("…while nobody was in it at {all.}");
  }

  @Test
  void staysInItsRoomWhateverTheText() {
    String text = "😀".repeat(5_000) + " x " + "😀".repeat(5_000);
    Passage passage = new English().passage(text);
    for (int at = 0; at < 60; at++) {
      Excerpt excerpt = Excerpt.of(passage, new Span(9_980 + 2 * (at % 20), 10_029), 40);
      String all = excerpt.before() + excerpt.words() + excerpt.after();
      assertThat(CodePoints.areWhole(all)).isTrue();
      assertThat(all).hasSizeLessThan(100);
    }
  }

  @Test
  void ofAPlaceOverTwoParagraphsIsOnOneLine() {
    assertThat(excerpt("One.\nTwo and three.\n", "One.\nTwo", 80)).isEqualTo("{One. Two}");
  }
}
