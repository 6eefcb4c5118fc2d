package org.variorum.collation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.variorum.collation.Accounts.differences;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every kind of difference in every situation: the words of account a, those of b, what is found.
 * {@code /} in the words is where the speaker is named in the middle, {@code ¶} where a new
 * paragraph goes on.
 */
class DifferencesTest {

  private static final String INTERRUPTION = "” Ada Brandt said. “";

  static String account(String words) {
    return "“"
        + words.strip().replace(" / ", INTERRUPTION).replace(" ¶ ", "\n“")
        + (words.contains(" / ") ? "”\n" : "” Ada Brandt said.\n");
  }

  private static String found(String... words) {
    String[] accounts =
        List.of(words).stream().map(DifferencesTest::account).toArray(String[]::new);
    return differences(accounts).stream().collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      nullValues = "same",
      textBlock =
          """
          # one word, several, a sentence: hidden
          The old bridge is not safe and it never was. | The bridge is not safe and it never was. | omission a“old” b“” hidden
          The old bridge is not safe and it never was. | The old bridge is safe and it never was. | omission a“not” b“” hidden
          The old bridge is not safe and it never was. | The old bridge never was.                | omission a“is not safe and it” b“” hidden
          We asked for help. Nobody came. The bridge is not safe. | We asked for help. The bridge is not safe. | omission a“Nobody came” b“” hidden
          # shown, in all spellings
          The old bridge is not safe and it never was. | The old bridge … never was.      | omission a“is not safe and it” b“…” marked b
          The old bridge is not safe and it never was. | The old bridge... never was.     | omission a“is not safe and it” b“...” marked b
          The old bridge is not safe and it never was. | The old bridge . . . never was.  | omission a“is not safe and it” b“. . .” marked b
          The old bridge is not safe and it never was. | The old bridge [...] never was.  | omission a“is not safe and it” b“[...]” marked b
          The old bridge is not safe and it never was. | The old bridge […] never was.    | omission a“is not safe and it” b“[…]” marked b
          The old bridge is not safe and it never was. | The old bridge (…) never was.    | omission a“is not safe and it” b“(…)” marked b
          The old bridge is not safe and it never was. | The old bridge – – never was.    | omission a“is not safe and it” b“– –” marked b
          # a dash is punctuation: it shows no omission
          The old bridge is not safe and it never was. | The old bridge — never was.      | omission a“is not safe and it” b“” hidden
          # closing and reopening marks show it; a paragraph that goes on does not
          We asked for help. Nobody came. The bridge is not safe. | We asked for help, / The bridge is not safe. | omission a“Nobody came” b“” marked b
          We asked for help. Nobody came. The bridge is not safe. | We asked for help. ¶ The bridge is not safe. | omission a“Nobody came” b“” hidden
          # where all interrupt, it is an end
          We asked for help. Nobody came, / The bridge is not safe. | We asked for help, / The bridge is not safe. | extent a“Nobody came”
          # clipped ends
          We asked for help in March. The bridge is not safe. | We asked for help in March.  | extent a“The bridge is not safe”
          We asked for help in March. The bridge is not safe. | help in March. The bridge is not safe. | extent a“We asked for”
          We asked for help in March. The bridge is not safe. | We asked for help in March … | extent a“The bridge is not safe”
          # other words; adjacent words of one change are one
          The old bridge is not safe in winter. | The old bridge is not sound in winter.        | wording a“safe” b“sound”
          The old bridge is not safe in winter. | The old bridge cannot be crossed in winter.   | wording a“is not safe” b“cannot be crossed”
          The bridge cost 40 million crowns. | The bridge cost 44 million crowns.               | wording a“40” b“44”
          # moved
          We asked for help. The bridge is not safe at all. | The bridge is not safe at all. We asked for help. | order ab“We asked for help”
          # a mark where nobody has words
          The old bridge is not safe and it never was. | The old bridge is not safe … and it never was. | ellipsis a“” b“…” marked b
          The old bridge is not safe and it never was. | The old bridge is not safe and [...] it never was. | ellipsis a“” b“[...]” marked b
          # an editor's words: put in, for others, for others' own, completing a word
          The old bridge is not safe and it never was. | The old bridge is not safe and it [the bridge] never was. | insertion a“” b“[the bridge]” marked b
          The old bridge is not safe and it never was. | The old bridge is not safe and [the bridge] never was.    | insertion a“it” b“[the bridge]” marked b
          The old bridge is not safe and it [the bridge] never was. | The old bridge is not safe and it [the ferry] never was. | insertion a“[the bridge]” b“[the ferry]” marked ab
          The old bridge is not safe and it never was. | The old bridge is not safe and it [sic] never was. | insertion a“” b“[sic]” marked b
          They want the old bridge closed in winter.   | They want[ed] the old bridge closed in winter.     | insertion a“want” b“want[ed]” marked b
          The old bridge is not damn safe in winter.   | The old bridge is not [expletive] safe in winter.  | insertion a“damn” b“[expletive]” marked b
          # written otherwise
          The bridge is 20 years old and unsafe.     | The bridge is twenty years old and unsafe.           | spelling a“20” b“twenty”
          The bridge is 21 years old and unsafe.     | The bridge is twenty-one years old and unsafe.       | spelling a“21” b“twenty-one”
          The bridge has 200 bolts that are loose.   | The bridge has two hundred bolts that are loose.     | spelling a“200” b“two hundred”
          The bridge has 1,250 bolts that are loose. | The bridge has one thousand two hundred and fifty bolts that are loose. | spelling a“1,250” b“one thousand two hundred and fifty”
          It was the 3rd bridge closed this winter.  | It was the third bridge closed this winter.          | spelling a“3rd” b“third”
          It closed at 6:41 p.m. for the winter.     | It closed at 18:41 for the winter.                   | spelling a“6:41 p.m.” b“18:41”
          It closed at 6 p.m. for the winter.        | It closed at 6pm for the winter.                     | spelling a“6 p.m.” b“6pm”
          The grey harbour is not safe in winter.    | The gray harbor is not safe in winter.               | spelling a“grey harbour” b“gray harbor”
          It’s a well-known café on the bridge.      | It is a well known cafe on the bridge.               | spelling a“It’s a well-known café” b“It is a well known cafe”
          It’s been an unsafe bridge for years.      | It has been an unsafe bridge for years.              | spelling a“It’s” b“It has”
          He’d seen that the bridge was not safe.    | He had seen that the bridge was not safe.            | spelling a“He’d” b“He had”
          They can’t close the bridge in winter.     | They cannot close the bridge in winter.              | spelling a“can’t” b“cannot”
          We are going to close the bridge today.    | We are gonna close the bridge today.                 | spelling a“going to” b“gonna”
          The bridge is not safe, the Council said.  | The bridge is not safe, the council said.            | spelling a“Council” b“council”
          the bridge is not safe and it never was    | [T]he bridge is not safe and it never was            | spelling a“the” b“[T]he”
          # masked words
          That bridge is shit and it always was. | That bridge is s--- and it always was.  | spelling a“shit” b“s---”
          That bridge is shit and it always was. | That bridge is s— and it always was.    | spelling a“shit” b“s—”
          That bridge is shit and it always was. | That bridge is s**t and it always was.  | spelling a“shit” b“s**t”
          That fucking bridge was never safe in winter. | That f---ing bridge was never safe in winter. | spelling a“fucking” b“f---ing”
          # marks alone
          The bridge is not safe and it never was. | The bridge is not safe, and it never was. | punctuation a“” b“,”
          The bridge is not safe; it never was.    | The bridge is not safe: it never was.     | punctuation a“;” b“:”
          # nothing at all
          The bridge is not “safe” and never was.  | The bridge is not ‘safe’ and never was.   | same
          It’s not safe and it never was a bridge. | It's not safe and it never was a bridge.  | same
          """)
  void ofTwoAccounts(String a, String b, String expected) {
    assertThat(found(a, b)).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          # one cuts and shows it, one cuts and hides it
          The old bridge is not safe and it never was. | The old bridge … never was. | The old bridge never was. | omission a“is not safe and it” b“…” c“” marked b hidden
          # one puts its editor's words there, one cuts
          The bridge says it never was safe. | The bridge says [the mayor] never was safe. | The bridge says never was safe. | omission a“it” b“[the mayor]” c“” marked b hidden
          # two have other words, one has none: with the sign that shows it
          The old bridge is not safe. | The new bridge is not safe. | The … bridge is not safe. | wording a“old” b“new” c“…”
          The old bridge is not safe. | The new bridge is not safe. | The bridge is not safe.   | wording a“old” b“new” c“”
          # words that part within an end that one clips: no place stands twice
          The bridge is safe. We asked for help in March. | The bridge is safe. We asked for help in April. | The bridge is safe. | wording a“March” b“April”; extent ab“We asked for help in”
          The bridge is safe. We asked two men for help. | The bridge is safe. We asked 2 men for help. | The bridge is safe. | extent ab“We asked”; extent ab“men for help”; spelling a“two” b“2”
          # two brackets at one place, and a third without
          The bridge says it [the mayor] never was safe. | The bridge says it [the council] never was safe. | The bridge says it never was safe. | insertion a“[the mayor]” b“[the council]” c“” marked ab
          # one account marks, two run on
          The bridge is safe … and it never was. | The bridge is safe and it never was. | The bridge is safe and it never was. | ellipsis a“…” bc“” marked a
          # three ways to write it
          It was 20 years ago that it closed. | It was twenty years ago that it closed. | It was 20 years ago that it closed. | spelling ac“20” b“twenty”
          """)
  void ofThreeAccounts(String a, String b, String c, String expected) {
    assertThat(found(a, b, c)).isEqualTo(expected);
  }
}
