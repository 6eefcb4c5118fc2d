package org.variorum.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each text is drawn with its quoted words in {@code <>}; {@code >…} where no mark closes, {@code
 * +<} where a paragraph goes on from one before.
 */
class QuotationMarksTest {

  private static String undrawn(String drawn) {
    return drawn.replace("+<", "").replace(">…", "").replace("<", "").replace(">", "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Every style.
        "She said: “<It rains.>”",
        "She said: \"<It rains.>\"",
        "She said: ``<It rains.>''",
        "She said: ''<It rains.>''",
        "She said: „<It rains.>“",
        "She said: „<It rains.>”",
        "She said: «<It rains.>»",
        "She said: « <It rains.> »",
        "She said: ‘<It rains.>’",
        "She said: '<It rains.>'",
        "She said: ‚<It rains.>‘",
        "(“<It rains.>”)",
        "It rained—“<as ever>”—all day.",
        // Nested, in every order.
        "“<She said, ‘<Go,>’ and we went.>”",
        "\"<She said, '<Go,>' and we went.>\"",
        "‘<She said, “<Go,>” and we went.>’",
        "“<He said ‘<call it “<rain>”>’ then.>”",
        "“<It is ‘<late.>’>”",
        "\"<He said \"<go>\" to us.>\"",
        // Two beside each other.
        "“<Yes.>” “<No.>”",
        "\"<Yes,>\" she said, \"<and no.>\"",
        // Apostrophes.
        "“<Don't go, it’s the boys' turn,>” he said.",
        "The boys’ and girls’ teams won.",
        "Rock 'n' roll, 'em and 'til were never the dogs' words.",
        "‘<It’s the workers’ right,>’ she said.",
        "'<It's the workers' right,>' she said.",
        "Back in the '90s and the ’80s it rained.",
        // Feet and inches.
        "\"<It is 5\" wide,>\" he said.",
        "He is 6'2\" tall.",
        "The plank was 5\" wide.",
        // A closing mark used as an opening one.
        "On ”<Sixty Tales>” they spoke.",
        "’<Sixty Tales>’ began.",
        // An opening mark used as a closing one.
        "“<It rains,“> she said.",
        "“<It rains.“>",
        // No space before it.
        "Gov. Dora Quill (R-Ohio):\"<We left.>\"",
        "Dora Quill:“<We left.>”",
        // Left open.
        "She said: “<It rains.>…",
        "“<It was late. >…“<We left,>” he said.",
        // A stray straight mark around curly ones.
        "\"<Quill came, chanting>… “<Go on!>”",
        // Nothing within.
        "An empty “” pair.",
        // Mark-up is no speech.
        "<a b=\"c\">Text",
      })
  void drawn(String drawn) {
    if (drawn.startsWith("<a ")) {
      assertThat(Example.runs(drawn)).doesNotContain("><");
      return;
    }
    // The opening mark that closes belongs outside the words.
    String expected = drawn.replace("“>", ">“").replace(" >…“", ">… “");
    assertThat(Example.runs(undrawn(expected))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Opens again in each paragraph, closes once.
        "“<One.>…\n“+<Two.>…\n“+<Three.>”",
        "\"<One.>…\n\"+<Two.>\"",
        "«<One.>…\n«+<Two.>»",
        "‘<One.>…\n‘+<Two.>’",
        // Curly marks within straight ones, which open paragraph after paragraph.
        "\"<The play was “<Rain.>” I left.>…\n\"+<I came back.>\"",
        // Goes on through paragraphs without any mark, as far as the fifth.
        "“<One.>…\n+<Two.>”",
        "“<1.>…\n+<2.>…\n+<3.>…\n+<4.>…\n+<5.>…\n+<6.>”",
        // Not to the sixth: it ends with its own paragraph.
        "“<1.>…\n2.\n3.\n4.\n5.\n6.\n7.”",
        // Never closes.
        "“<One.>…\nTwo.\nThree.",
        // The next mark opens: what was left open ends where it stands.
        "“<One.>…\nShe said: “<Two.>”",
        // A stray straight mark around curly ones goes on nowhere.
        "\"<Quill came, chanting>… “<Go on!>”\n\"<We left,>\" he said.",
        // A single mark left open is an apostrophe.
        "It was ‘twixt and between.\nTwo.’",
      })
  void overParagraphs(String drawn) {
    assertThat(Example.runs(undrawn(drawn))).isEqualTo(drawn);
  }

  @Test
  void theEndOfMarkUpIsNoQuotation() {
    String text = "<t a=\"May\n\">We left.";
    assertThat(Example.runs(text)).isEqualTo(text);
  }

  @Test
  void aRunKnowsTheOneItStandsInAndTheOneItContinues() {
    var runs = QuotationMarks.in(Example.passage("“He said ‘go.’\n“We went.”"));
    assertThat(runs).hasSize(3);
    assertThat(runs.get(0).parent()).isEmpty();
    assertThat(runs.get(1).parent()).hasValue(0);
    assertThat(runs.get(2).continues()).hasValue(0);
  }
}
