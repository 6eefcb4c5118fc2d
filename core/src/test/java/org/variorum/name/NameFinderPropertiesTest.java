package org.variorum.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.language.English;

class NameFinderPropertiesTest {

  private final English english = new English();
  private final NameFinder finder = new NameFinder();

  @Property(tries = 400)
  void anyTextHasMentionsInOrder(@ForAll String text) {
    check(text);
  }

  @Property(tries = 400)
  void whatLooksLikeNewsHasMentionsInOrder(@ForAll("news") String text) {
    check(text);
  }

  @Provide
  Arbitrary<String> news() {
    return Arbitraries.of(
            List.of(
                "Dora",
                "Quillfeather",
                "J.",
                "de",
                "la",
                "of",
                "and",
                "the",
                "The",
                "“El",
                "Gato”",
                "Mr.",
                "President",
                "said",
                "Department",
                "Justice",
                "FBI",
                "U.S.",
                ",",
                ".",
                "\n",
                "(",
                ")",
                "'s",
                "QuillDora",
                "May",
                "Friday",
                "&",
                "Jr.",
                "actor",
                "a",
                "who",
                "Secretary",
                "State",
                "’",
                "Women’s",
                "MARCH",
                "in",
                "Paris",
                ":",
                "…",
                "[sic]"))
        .list()
        .ofMaxSize(60)
        .map(words -> String.join(" ", words));
  }

  private void check(String text) {
    Names names = finder.find(english.passage(text));
    int end = 0;
    for (Mention mention : names.mentions()) {
      assertThat(mention.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(mention.span().end()).isBetween(mention.span().start() + 1, text.length());
      assertThat(mention.entity()).isBetween(0, names.entities().size() - 1);
      assertThat(names.at(mention.span().start())).contains(mention);
      end = mention.span().end();
    }
    assertThat(finder.find(english.passage(text))).isEqualTo(names);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Quill ",
        "Anna Quill ",
        "Anna. ",
        "aB",
        "Anna de la ",
        "“Anna ",
        "Bank of ",
        "Mr. Quill, ",
        "Anna Quill told Bob Quill. ",
        "J. "
      })
  void aMegabyteComesToAnEnd(String unit) {
    String text = unit.repeat(1_000_000 / unit.length());
    var passage = english.passage(text);
    assertThat(finder.find(passage).mentions()).allMatch(it -> it.span().end() <= text.length());
  }

  @ParameterizedTest
  @ValueSource(ints = {60_000})
  void manyPersonsOfOneNameComeToAnEnd(int persons) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < persons; i++) {
      text.append("Then Anna Q").append(Integer.toString(i, 36)).append("x said. ");
    }
    var passage = english.passage(text.toString());
    assertThat(finder.find(passage).mentions()).hasSize(persons);
  }
}
