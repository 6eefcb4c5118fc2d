package org.variorum.article.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'json-ld'                            | `provenance` is a string, expected an object",
        "[1]                                  | `provenance` is an array, expected an object",
        "{'title':'json-ld'}                  | `provenance` of `title` is a string, expected an object",
        "{'title':[{}]}                       | `provenance` of `title` is an array, expected an object",
        "{'title':{}}                         | `provenance` of `title` is no `rule`",
        "{'title':{'rule':'a'}}               | `provenance` of `title` is no `rule`",
        "{'title':{'rule':' ','sureness':'given'}} | `provenance` of `title` is no `rule`",
        "{'title':{'rule':'a','sureness':'very'}}  | `provenance` of `title` is no `rule`",
        "{'title':{'rule':1,'sureness':'given'}}   | `provenance` of `title` is no `rule`",
        "{'title':{'rule':'a','sureness':'given'},'title':{'rule':'a','sureness':'given'}} | `provenance` says twice",
        "{'title':{'rule':'\\ud83d','sureness':'given'}} | `provenance` has half of a surrogate pair",
      },
      quoteCharacter = '"')
  void whatIsWrongIsRejectedInWords(String provenance, String reason) {
    assertThat(read(provenance.replace('\'', '"')))
        .isInstanceOfSatisfying(
            ReadResult.Rejected.class,
            rejected -> assertThat(rejected.rejection().reason()).startsWith(reason));
  }

  @Test
  void aRuleOfAMegabyteIsNone() {
    String rule = "x".repeat(1 << 20);
    assertThat(read("{\"title\":{\"rule\":\"" + rule + "\",\"sureness\":\"given\"}}"))
        .isInstanceOf(ReadResult.Rejected.class);
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
