package org.variorum.article.read.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CaptionsTest {

  @Test
  void captionsStandInMoreThanOneWay() {
    assertThat(
            captions(
                """
                <p>Text.</p>
                <figure><img src=a><figcaption>The <b>north</b> gate</figcaption></figure>
                <div class="wp-caption"><img src=b><p class="wp-caption-text">The south gate</p></div>
                <div class="photo"><img src=c><span itemprop="caption">The keeper's house</span></div>
                <div class="image__caption">The tower</div>
                """))
        .containsExactly("The north gate", "The south gate", "The keeper's house", "The tower");
  }

  @Test
  void whatIsNoCaptionOfAPicture() {
    assertThat(
            captions(
                """
                <figure><blockquote>“Nobody told us.”</blockquote><figcaption>Margaret Holloway</figcaption></figure>
                <table><caption>Tides</caption><tr><td>1</td></tr></table>
                <p class="captioned">Text.</p>
                """))
        .isEmpty();
  }

  @Test
  void whatIsMarkedAsCreditIsNoPartOfIt() {
    assertThat(
            captions(
                """
                <figure><img><figcaption>The north gate <span class="photo-credit">Ann Lee</span>
                  <small itemprop="copyrightHolder">Harbour Courier</small></figcaption></figure>
                """))
        .containsExactly("The north gate");
  }

  @Test
  void aCaptionThatGalleriesWriteTwiceStandsOnce() {
    assertThat(
            captions(
                "<figcaption>The north gate</figcaption>"
                    + "<figcaption><p>The north gate</p><p>The north gate</p></figcaption>"))
        .containsExactly("The north gate");
  }

  /** A caption | what is left of it. */
  private static final String TABLE =
      """
      The north gate. (AP Photo/Ann Lee)                 | The north gate.
      The north gate. (AP Photo/Ann Lee, File)           | The north gate.
      The north gate. (Photo by Ann Lee/Harbour Courier) | The north gate.
      The north gate (Ann Lee/Reuters)                   | The north gate
      The north gate. (Courtesy of the harbour office)   | The north gate.
      The north gate. Photo: Ann Lee/Harbour Courier     | The north gate.
      The north gate. Photograph: Ann Lee/The Courier    | The north gate.
      The north gate. Photo by Ann Lee                   | The north gate.
      The north gate. Image credit: Ann Lee              | The north gate.
      The north gate. Credit: Ann Lee                    | The north gate.
      The north gate. Courtesy of Ann Lee                | The north gate.
      The north gate. © 2016 Ann Lee                     | The north gate.
      The north gate. Getty Images                       | The north gate.
      The north gate. Ann Lee/Getty Images               | The north gate.
      The north gate. Ann Lee, Ben Cole / AFP            | The north gate.
      The north gate. REUTERS/Ann Lee                    | The north gate.
      The north gate. Ann Lee/AFP via Getty Images       | The north gate.
      The north gate — Getty Images                      | The north gate
      The north gate. Ann Lee / Harbour Courier          | The north gate.
      The north gate. (Photo: Getty Images) Getty        | The north gate.
      Photo: Ann Lee                                     |
      Getty Images                                       |
      The north gate (left) and the south gate           | The north gate (left) and the south gate
      A reporter of Reuters was held at the gate.        | A reporter of Reuters was held at the gate.
      “Nobody told us,” Margaret Holloway said in 2016.  | “Nobody told us,” Margaret Holloway said in 2016.
      The photo that Ann Lee took of the gate in 2014    | The photo that Ann Lee took of the gate in 2014
      Holloway took credit for the repair of the gate    | Holloway took credit for the repair of the gate
      """;

  @TestFactory
  Stream<DynamicTest> creditsAreCutOff() {
    return TABLE
        .lines()
        .map(row -> row.split("\\|", -1))
        .map(row ->
            dynamicTest(
                row[0].strip(),
                () -> assertThat(Credits.cut(row[0].strip())).isEqualTo(row[1].strip())));
  }

  @TestFactory
  Stream<DynamicTest> everyRuleCutsItsExample() {
    return Credits.ALL.stream()
        .map(credit ->
            dynamicTest(
                credit.name(),
                () -> assertThat(Credits.cut(credit.example())).isIn("The north gate.", "")));
  }

  private static List<String> captions(String page) {
    return Captions.of(Jsoup.parse(page).body());
  }
}
