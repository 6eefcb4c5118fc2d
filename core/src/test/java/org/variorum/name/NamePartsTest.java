package org.variorum.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When two names may be one. */
class NamePartsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # one has all parts of the other
          Quill            | Mara Quill        | one
          Mara Quill       | Tom Quill         | two
          # forms of address, accents, case
          Mrs. Quill       | Mara Quill        | one
          Miss Zoë Orr     | Zoe Orr           | one
          Dame ADA Orr     | Ada Orr Jr.       | one
          the Mayor of Orr | mayor, Orr        | one
          # hyphens divide, apostrophes do not
          Jean-Luc Orr     | Jean Luc Orr      | one
          Rhys O’Dell      | Rhys O'Dell       | one
          Dell             | Rhys O'Dell       | two
          Orr              | Orr's lawyer      | two
          # marks around a nickname
          ‘El Lento’ Orr   | El Lento Orr      | one
          # somebody of whom no more is known is somebody
          the lady         | a lady            | one
          a lady           | the sailor        | two
          # nobody is not the same as anybody
          the              | the               | two
          """)
  void namesMayBeOne(String one, String other, String expected) {
    NameParts first = NameParts.of(one);
    NameParts second = NameParts.of(other);
    assertThat(first.mayBeOne(second) ? "one" : "two").isEqualTo(expected);
    assertThat(second.mayBeOne(first)).isEqualTo(first.mayBeOne(second));
  }

  @Test
  void whoIsNotNamedIsNobody() {
    assertThat(NameParts.of(null)).isEqualTo(NameParts.NONE);
    assertThat(NameParts.NONE.mayBeOne(NameParts.of("Quill"))).isFalse();
    assertThat(NameParts.of(" – ’ ").isEmpty()).isTrue();
  }
}
