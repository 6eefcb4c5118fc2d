package org.variorum.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.language.English;
import org.variorum.text.Span;

/** Each text is drawn with its mentions: {@code [words=entity]}; all persons are invented. */
class NameFinderTest {

  private final English english = new English();
  private final NameFinder finder = new NameFinder();

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Full name first, then its parts, with and without a title.
        "[Dora Quillfeather=1] told [Carl Ashgrove=2] so. “Never,” [Quillfeather=1] told [Ashgrove=2]."
            + " Mr. [Ashgrove=2] agreed.",
        // A possessive ending is no part of a name.
        "In [Dora Quillfeather=1]’s view, [Quillfeather=1]'s house stood.",
        // Particles, initials, suffixes, hyphens, apostrophes.
        "Then [Kate del Montoro=1] met [Peter J. Lundqvist=2] and [Jean-Luc O’Dowd=3].",
        "He saw [Henry Aldwater Jr.=1] and then [Aldwater=1] again.",
        // No sentence ends between an initial and its name.
        "It was [Peter J. Lundqvist=1] who called.",
        // A nickname in marks belongs to the name, and alone means the same person.
        "Police caught [Ramón “El Gato” Velarde=1]. For years [El Gato=1] had hidden, and [Velarde=1]"
            + " smiled.",
        "They feared [Ramon ‘El Gato’ Velarde=1].",
        // A caption that ran into the text.
        "[Dora Quillfeather=1][Dora Quillfeather=1] has spoken. [Dora Quillfeather=1] was calm.",
        // Words that have their capital from their place.
        "Yesterday [Dora Quillfeather=1] spoke. However, nobody heard. Meeting over.",
        "But [Quillfeather=1] left. When [Dora Quillfeather=1] came, Authorities slept.",
        // Demonyms, days and months are no names.
        "The Mexican actress [Anna Meierhof=1] came on Friday in January.",
        // Bodies with small words inside.
        "The [Department of Justice=1] and the [Center of Research for Development=2] agreed.",
        "the [Food and Drug Administration=1] and [Quill & Sons=2] said",
        // Names before a title.
        "[New York=1] Mayor [Anna Meierhof=2] met [CBS=3]’ [Carl Ashgrove=4].",
        "Former Secretary of State [Anna Meierhof=1] spoke.",
        // Behind a courtesy a title is a surname, unless people are addressed by it.
        "[Anna Dean=1] came. Ms. [Dean=1] sat. Mr. President stood, and so did Mr. Speaker.",
        // The surname goes by the title's gender, else to whom the text means most.
        "[Anna Meierhof=1] and [Bill Meierhof=2] came. Mr. [Meierhof=2] sat. Mrs. [Meierhof=1] stood.",
        "[Anna Meierhof=1] won. [Anna Meierhof=1] said so. [Bill Meierhof=2] clapped."
            + " [Meierhof=1] left.",
        "[Anna Meierhof=1] won. Later [Anna=1] slept.",
        // A common word is a surname where persons' verbs and pronouns say so.
        "The model [Vessie Page=1] has died. [Page=1] was ill for years before she died.",
        // The place that a player has in a team is no part of the name.
        "The [Ravens=1] WR [Ashgrove=2] fell. [Carl Ashgrove=2] rose.",
        // Acronyms.
        "The [Harbour Safety Commission=1] (HSC) met. The [HSC=1] agreed."
      })
  void findsNames(String drawn) {
    String expected = drawn.replace("(HSC)", "([HSC=1])");
    assertThat(draw(expected.replaceAll("\\[([^=\\]]*)=\\d+\\]", "$1"))).isEqualTo(expected);
  }

  @Test
  void keepsTheFullestNameWithoutTitleAndNickname() {
    Names names =
        find("Mr. Velarde fled. They chased Ramon “El Gato” Velarde, then Ramón Velarde.");
    assertThat(names.entities()).extracting(Entity::name).containsExactly("Ramón Velarde");
  }

  @Test
  void tellsPersonsFromBodiesAndPlaces() {
    Names names =
        find("Dora Quillfeather, a doctor, left Ohio for the University of Eastmoor in Madrid.");
    Map<String, Entity.Type> types =
        names.entities().stream()
            .collect(Collectors.toMap(Entity::name, Entity::type, (a, b) -> a, LinkedHashMap::new));
    assertThat(types)
        .containsExactly(
            Map.entry("Dora Quillfeather", Entity.Type.PERSON),
            Map.entry("Ohio", Entity.Type.PLACE),
            Map.entry("University of Eastmoor", Entity.Type.ORGANIZATION),
            Map.entry("Madrid", Entity.Type.PLACE));
  }

  @Test
  void whatIsNamedAfterAPersonIsNoPerson() {
    Names names = find("Dora Quillfeather sold Dora Quillfeather T-shirts. Quillfeather said so.");
    assertThat(names.entities())
        .extracting(Entity::name, Entity::type)
        .containsExactly(
            tuple("Dora Quillfeather", Entity.Type.PERSON),
            tuple("Dora Quillfeather T-shirts", Entity.Type.OTHER));
  }

  @Test
  void keepsWhatTheArticleSaysOfAPerson() {
    Entity entity =
        find("The Mexican actress Dora Quillfeather, a painter, left.").entities().get(0);
    assertThat(entity.roles()).containsExactly("Mexican actress", "painter");
    assertThat(entity.gender()).isEqualTo(Entity.Gender.FEMALE);
  }

  @Test
  void takesTheGenderFromPronounsWhereNothingElseSaysIt() {
    Entity entity = find("Then Zephyrine Quillfeather said that she agreed.").entities().get(0);
    assertThat(entity.gender()).isEqualTo(Entity.Gender.FEMALE);
  }

  @Test
  void resolvesATitleByTheNamesOfItsBody() {
    Names body = find("Dora Quillfeather spoke on Friday. “No,” Quillfeather said.");
    Names title = finder.find(english.passage("Quillfeather Denies Secret Harbour Deal"), body);
    assertThat(title.entities()).extracting(Entity::name).containsExactly("Dora Quillfeather");
    assertThat(title.mentions()).extracting(Mention::span).containsExactly(new Span(0, 12));
  }

  @Test
  void findsMentionsByPlace() {
    Names names = find("Then Dora Quillfeather told Carl Ashgrove.");
    Mention first = names.mentions().get(0);
    assertThat(names.at(5)).contains(first);
    assertThat(names.at(21)).contains(first);
    assertThat(names.at(22)).isEmpty();
    assertThat(names.in(new Span(0, 22))).containsExactly(first);
    assertThat(names.in(new Span(6, 42))).containsExactly(names.mentions().get(1));
    assertThat(names.isPerson(first)).isTrue();
  }

  private Names find(String text) {
    return finder.find(english.passage(text));
  }

  private String draw(String text) {
    Names names = find(text);
    StringBuilder drawn = new StringBuilder();
    int at = 0;
    for (Mention mention : names.mentions()) {
      drawn.append(text, at, mention.span().start());
      drawn.append('[').append(mention.span().of(text)).append('=');
      drawn.append(mention.entity() + 1).append(']');
      at = mention.span().end();
    }
    return drawn.append(text.substring(at)).toString();
  }
}
