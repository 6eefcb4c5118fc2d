package org.variorum.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.variorum.language.English;
import org.variorum.language.Passage;
import org.variorum.name.NameFinder;
import org.variorum.tagging.Label;
import org.variorum.tagging.Linker;
import org.variorum.tagging.Role;
import org.variorum.tagging.Tagger;
import org.variorum.text.Span;

/**
 * What becomes of tagged words: {@code {S…}} is tagged as a source, {@code {C…}} as a cue, {@code
 * {Q…}} as a content, whatever the words are. A content takes the nearest cue to its left, else to
 * its right, and a cue its source likewise.
 */
class CombinationTest {

  private static final English ENGLISH = new English();
  private static final NameFinder NAMES = new NameFinder();

  /** A text without its marks, and what they mark. */
  private record Marked(String text, List<Span> spans, List<Role> roles) {

    static Marked of(String marked) {
      StringBuilder text = new StringBuilder();
      List<Span> spans = new ArrayList<>();
      List<Role> roles = new ArrayList<>();
      for (int i = 0; i < marked.length(); i++) {
        switch (marked.charAt(i)) {
          case '{' -> {
            i++;
            roles.add(role(marked.charAt(i)));
            spans.add(new Span(text.length(), text.length()));
          }
          case '}' -> spans.add(new Span(spans.removeLast().start(), text.length()));
          default -> text.append(marked.charAt(i));
        }
      }
      return new Marked(text.toString(), spans, roles);
    }

    private static Role role(char letter) {
      return letter == 'S' ? Role.SOURCE : letter == 'C' ? Role.CUE : Role.CONTENT;
    }
  }

  private static List<Quotation> quotations(Marked marked) {
    Passage passage = ENGLISH.passage(marked.text());
    Tagger tagger = (tagged, clues) -> labels(tagged, marked.spans(), marked.roles());
    return new TaggedEngine(tagger, new Linker(features -> 0), Calibration.NONE)
        .find(passage, NAMES.find(passage));
  }

  /**
   * The quotations of a text marked so: {@code type: source | cue | content / content > speaker}.
   */
  private static String found(String text) {
    Marked marked = Marked.of(text);
    return quotations(marked).stream()
        .map(one -> line(one, marked.text()))
        .collect(Collectors.joining("\n"));
  }

  private static float[][] labels(Passage passage, List<Span> spans, List<Role> roles) {
    float[][] labels = new float[passage.tokens().size()][Label.ALL.size()];
    for (float[] token : labels) {
      token[0] = 0.01f;
    }
    for (int i = 0; i < spans.size(); i++) {
      int from = passage.tokenFrom(spans.get(i).start());
      for (int at = from; at < passage.tokenFrom(spans.get(i).end()); at++) {
        Label label = at == from ? Label.begin(roles.get(i)) : Label.inside(roles.get(i));
        labels[at][label.index()] = 0.99f;
      }
    }
    return labels;
  }

  private static String line(Quotation one, String text) {
    Speaker speaker = one.speaker();
    return one.type()
        + ": "
        + words(one.source(), text)
        + " | "
        + words(one.cue(), text)
        + " | "
        + words(one.content(), text)
        + " > "
        + (speaker == null ? "-" : speaker.name());
  }

  private static String words(List<Span> spans, String text) {
    return spans.stream().map(span -> span.of(text)).collect(Collectors.joining(" / "));
  }

  @Test
  void whatIsSaidWithoutMarksIsIndirect() {
    assertThat(found("{SDora Quill} {Csaid} {Qthe harbor was closed}. {SShe} {Cexpects} {Qrain}."))
        .isEqualTo(
            """
            INDIRECT: Dora Quill | said | the harbor was closed > Dora Quill
            INDIRECT: She | expects | rain > Dora Quill\
            """);
  }

  @Test
  void theMarksDecideWhereADirectQuotationEnds() {
    assertThat(found("“We {Qare closed},” {Csaid} {SDora Quill}, the harbor master."))
        .isEqualTo("DIRECT: Dora Quill | said | “We are closed,” > Dora Quill");
  }

  @Test
  void marksWithinWhatIsSaidMakeItMixed() {
    assertThat(found("{SDora Quill} {Csaid} {Qthat the harbor was “closed for good”}."))
        .isEqualTo("MIXED: Dora Quill | said | that the harbor was “closed for good” > Dora Quill");
  }

  @Test
  void aWordInMarksWithinWhatIsSaidMakesItMixed() {
    assertThat(found("{SDora Quill} {Csaid} {Qthe harbor was “closed” for good}."))
        .isEqualTo("MIXED: Dora Quill | said | the harbor was “closed” for good > Dora Quill");
  }

  @Test
  void theTaggerKnowsHowFarWhatIsSaidReachesAroundAFragment() {
    assertThat(found("{SShe} still {Csays} {Qthings such as, “the harbor will never open.”}"))
        .isEqualTo("MIXED: She | says | things such as, “the harbor will never open.” > -");
  }

  @Test
  void theTaggerKnowsTheSubjectOfTheSameWords() {
    assertThat(found("{SChildren} crossing the streets {Cshouted}, {Q“We are closed!”}"))
        .isEqualTo("DIRECT: Children | shouted | “We are closed!” > Children");
  }

  @Test
  void whatIsSaidBeforeSpeechIsPartOfItAndWhatFollowsIsNot() {
    assertThat(found("{SDora Quill} {Csaid} {Qit was late}. {Q“We shall not open again.”}"))
        .isEqualTo(
            "MIXED: Dora Quill | said | it was late / “We shall not open again.” > Dora Quill");
    assertThat(found("{Q“We are all closed”} is what {SDora Quill} {Csaid} {Qof the harbor}."))
        .isEqualTo("DIRECT: Dora Quill | said | “We are all closed” > Dora Quill");
  }

  @Test
  void whatAnotherIsSaidToHaveSaidIsNested() {
    String text = "{SMary Reed} {Csaid} {Qthat Dora Quill had told her the pier was unsafe}.";

    assertThat(found(text))
        .isEqualTo(
            """
            INDIRECT: Mary Reed | said | that Dora Quill had told her the pier was unsafe > Mary Reed
            INDIRECT: Dora Quill | told | the pier was unsafe > Dora Quill\
            """);
    assertThat(quotations(Marked.of(text)).getLast().nestedIn()).hasValue(0);
  }

  @Test
  void whomAnotherToldIsNoPartOfWhatWasSaid() {
    assertThat(found("{SMary Reed} {Csaid} {Qthat Quill told the harbour board the pier leaks}."))
        .endsWith("INDIRECT: Quill | told | the pier leaks > Quill");
    assertThat(found("{SMary Reed} {Csaid} {Qthat Quill told the sad story again}."))
        .endsWith("INDIRECT: Quill | told | the sad story again > Quill");
  }

  @Test
  void whatIsQuotedOfAnotherIsNested() {
    assertThat(found("{SMary Reed} {Cdenied} {Qthat Quill had called the pier “a death trap.”}"))
        .isEqualTo(
            """
            MIXED: Mary Reed | denied | that Quill had called the pier “a death trap.” > Mary Reed
            MIXED: Quill | called | the pier “a death trap.” > Quill\
            """);
    assertThat(found("{Q“Tom Reed said the pier was unsafe,”} {SDora Quill} {Csaid}."))
        .isEqualTo(
            """
            DIRECT: Dora Quill | said | “Tom Reed said the pier was unsafe,” > Dora Quill
            INDIRECT: Tom Reed | said | the pier was unsafe > Tom Reed\
            """);
  }

  @Test
  void whatOnlyLooksLikeSpeechWithinSpeechIsNotNested() {
    assertThat(found("{SMary Reed} {Csaid} {Qthe friends of Dora Quill said that it was late}."))
        .doesNotContain("\n");
    assertThat(found("{SMary Reed} {Cspoke of} {Qa town Dora Quill claims}.")).doesNotContain("\n");
  }

  @Test
  void ofTwoSourcesTheOneWithTheVerbSpeaks() {
    assertThat(found("According to {Sthe Harbor Gazette, Dora Quill} {Csaid} {Qit was unsafe}."))
        .isEqualTo("INDIRECT: Dora Quill | said | it was unsafe > Dora Quill");
    assertThat(found("{SThe report, which Dora Quill} {Csaid} {Qwas wrong}, is here."))
        .isEqualTo("INDIRECT: Dora Quill | said | was wrong > Dora Quill");
  }

  @Test
  void speakersAreFoundInTheOrderOfTheText() {
    assertThat(
            found(
                "“We are closed,” said Mary Reed, and Dora Quill came. {SShe} {Cexpects} {Qrain}."
                    + " {SThe board} {Csaid} {Qno}. {SIt} {Cexpects} {Qsnow}."))
        .isEqualTo(
            """
            DIRECT: Mary Reed | said | “We are closed,” > Mary Reed
            INDIRECT: She | expects | rain > Mary Reed
            INDIRECT: The board | said | no > The board
            INDIRECT: It | expects | snow > The board\
            """);
  }

  @Test
  void whatNobodyTaggedStaysAsTheRulesHaveIt() {
    assertThat(found("“We are closed,” said Dora Quill. {STom Reed} {Cdenied} {Qthat}."))
        .isEqualTo(
            """
            DIRECT: Dora Quill | said | “We are closed,” > Dora Quill
            INDIRECT: Tom Reed | denied | that > Tom Reed\
            """);
  }

  @Test
  void aFurtherPieceGoesWithTheFirst() {
    assertThat(found("{Q“We are closed,”} {Csaid} {SDora Quill}. “We shall not open.”"))
        .isEqualTo(
            "DIRECT: Dora Quill | said | “We are closed,” / “We shall not open.” > Dora Quill");
  }

  @Test
  void taggedWordsWithoutAnythingThatReportsThemAreNone() {
    assertThat(found("{QThe harbor was closed}.")).isEmpty();
  }

  @Test
  void stanceAndHearerComeFromTheReportingWords() {
    Quotation denied = only("{SDora Quill} {Cdenied} {Qthe harbor was closed}.");
    Quotation told = only("{SDora Quill} {Ctold} Tom Reed {Qthat the harbor was closed}.");

    assertThat(denied.stance()).isEqualTo(Quotation.Stance.DENIED);
    assertThat(told.addressee()).isEqualTo("Tom Reed");
  }

  private static Quotation only(String text) {
    return quotations(Marked.of(text)).getFirst();
  }

  @Test
  void withoutItsModelTheFastEngineIsNotThereAndRulesStepIn() {
    assertThat(Engines.fast()).isEmpty();
    assertThat(Engines.forMany()).isInstanceOf(QuotationFinder.class);
    assertThat(Engines.forFew()).isInstanceOf(QuotationFinder.class);
  }
}
