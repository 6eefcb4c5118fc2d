package org.variorum.article.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.article.Article;
import org.variorum.article.Field;
import org.variorum.article.Provenance;
import org.variorum.article.Sureness;

/** Where the fields of an article were read, as its JSON says. */
class JsonProvenanceTest {

  @Test
  void itIsReadWithTheArticle() {
    Article article =
        article(
            """
            {"title":{"rule":"json-ld","sureness":"declared","more":[1,{}]},
             "shoe size":{"rule":1}, "byline":{"sureness":"printed","rule":"byline"}}
            """);
    assertThat(article.provenance())
        .containsOnlyKeys(Field.TITLE, Field.BYLINE)
        .containsEntry(Field.TITLE, new Provenance("json-ld", Sureness.DECLARED));
    assertThat(article.from(Field.URL).sureness()).isEqualTo(Sureness.GIVEN);
    assertThat(article("null").provenance()).isEmpty();
  }

  /** Others may mean something else by that name. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "'json-ld'",
        "[1]",
        "{'title':'json-ld'}",
        "{'title':[{}]}",
        "{'title':{}}",
        "{'title':{'rule':'a'}}",
        "{'title':{'rule':' ','sureness':'given'}}",
        "{'title':{'rule':'a','sureness':'very'}}",
        "{'title':{'rule':1,'sureness':'given'}}",
        "{'title':{'rule':'\\ud83d','sureness':'given'}}",
      })
  void whatIsSaidOtherwiseIsPassedOver(String provenance) {
    assertThat(article(provenance.replace('\'', '"')).provenance()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1452855000", "'yesterday'", "'2016-01-15 at nine'", "null", "{}"})
  void aLastChangeThatIsNoDateIsPassedOver(String updated) {
    assertThat(article("null,\"updated\":" + updated.replace('\'', '"')).updated()).isNull();
  }

  private static Article article(String provenance) {
    return ((ReadResult.Read) read(provenance)).article();
  }

  private static ReadResult read(String provenance) {
    byte[] bytes =
        ("{\"id\":\"a\",\"text\":\"t\",\"provenance\":" + provenance + "}").getBytes(UTF_8);
    return new ArticleReader()
        .read(List.of(new Input.OfStream("-", () -> new ByteArrayInputStream(bytes), null)))
        .findFirst()
        .orElseThrow();
  }
}
