package org.variorum.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class XmlNamesTest {

  @Test
  void aNameStaysAndAllElseBecomesOne() {
    assertThat(
            XmlNames.of(
                    List.of(
                        "a",
                        "post-2.txt",
                        "24_1.txt",
                        "reports/b.txt",
                        "reports b.txt",
                        "u1",
                        "u1.d2",
                        "d1",
                        "é",
                        "https://news.example/2031/05/16/the-harbour-master-says-no"))
                .names())
        .containsExactly(
            "a",
            "post-2.txt",
            "w24_1.txt",
            "reports_b.txt-2",
            "reports_b.txt",
            "wu1",
            "wu1.d2",
            "wd1",
            "_",
            "le_2031_05_16_the-harbour-master-says-no");
  }

  /** Two accounts may even have one id: who hands them to the library is not asked. */
  @Property
  void everyIdGetsANameOfItsOwn(@ForAll @Size(max = 20) List<String> ids) {
    List<String> names = XmlNames.of(ids).names();
    assertThat(names).hasSameSizeAs(ids).doesNotHaveDuplicates();
    assertThat(names).allSatisfy(name -> assertThat(name).matches("[A-Za-z_][A-Za-z0-9._-]*"));
  }

  @Property
  void theOrderOfAccountsChangesNoName(@ForAll @Size(max = 20) Set<String> ids) {
    List<String> some = List.copyOf(ids);
    List<String> reversed = new ArrayList<>(some);
    Collections.reverse(reversed);
    List<String> names = XmlNames.of(some).names();
    List<String> others = XmlNames.of(reversed).names();
    assertThat(IntStream.range(0, some.size()))
        .allSatisfy(i -> assertThat(others.get(some.size() - 1 - i)).isEqualTo(names.get(i)));
  }
}
