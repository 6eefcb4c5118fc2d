package org.variorum.article.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.variorum.article.Article;
import org.variorum.article.read.encoding.Mojibake;

/** Whatever comes in, something is said of it and nothing is thrown. */
final class AnyBytesTest {

  @Property(tries = 500)
  void anyBytesGiveResults(@ForAll byte[] bytes) {
    assertThat(read("-", bytes)).isNotEmpty();
  }

  @Property(tries = 500)
  void anythingNamedJsonLinesIsReadToItsEnd(@ForAll("nearlyJson") String content) {
    List<ReadResult> results =
        read("x.jsonl", (content + "\n{\"id\":\"!\",\"text\":\"t\"}").getBytes(UTF_8));
    assertThat(results).last().isEqualTo(new ReadResult.Read(Article.of("!", "t")));
  }

  @Property(tries = 500)
  void anythingLikeJsonGivesResults(@ForAll("nearlyJson") String content) {
    assertThat(read("x.json", content.getBytes(UTF_8))).isNotEmpty();
  }

  @Property(tries = 500)
  void aTextIsKeptToTheCharacter(@ForAll("text") String text) {
    assertThat(read("-", ("Outlet: O\n\nA " + text).getBytes(UTF_8)))
        .singleElement()
        .isInstanceOfSatisfying(
            ReadResult.Read.class,
            read -> assertThat(read.article().text()).isEqualTo("A " + text));
  }

  @Provide
  Arbitrary<String> nearlyJson() {
    return Arbitraries.of(
            "{",
            "}",
            "[",
            "]",
            "\"",
            ":",
            ",",
            "\"id\"",
            "\"text\"",
            "\"captions\"",
            "7",
            "null",
            "\\",
            "\\u",
            "d83d",
            "\n",
            " ",
            "é",
            "t")
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }

  /** Any Unicode text without NUL and mojibake: no half of a surrogate pair. */
  @Provide
  Arbitrary<String> text() {
    return Arbitraries.integers()
        .between(1, Character.MAX_CODE_POINT)
        .filter(point -> !(point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE))
        .map(Character::toString)
        .list()
        .ofMaxSize(200)
        .map(parts -> String.join("", parts))
        .filter(text -> Mojibake.in(text).isEmpty());
  }

  private static List<ReadResult> read(String name, byte[] bytes) {
    Input input = new Input.OfStream(name, () -> new ByteArrayInputStream(bytes), null);
    return new ArticleReader().read(List.of(input)).toList();
  }
}
