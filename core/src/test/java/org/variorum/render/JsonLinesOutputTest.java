package org.variorum.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.variorum.article.Article;
import org.variorum.article.Field;
import org.variorum.article.Outlet;
import org.variorum.article.Provenance;
import org.variorum.article.PublicationDate;
import org.variorum.article.Sureness;
import org.variorum.article.read.ArticleReader;
import org.variorum.article.read.Input;
import org.variorum.article.read.ReadResult;
import org.variorum.language.Passage;
import org.variorum.name.Entity;
import org.variorum.name.Mention;
import org.variorum.name.Names;
import org.variorum.quotation.AnnotatedArticle;
import org.variorum.quotation.AnnotatedText;
import org.variorum.quotation.Quotation;
import org.variorum.quotation.Speaker;
import org.variorum.text.Span;
import org.variorum.time.Timex;

/** The lines that {@code read} and {@code annotate} print. */
final class JsonLinesOutputTest {

  private static final Article EVERYTHING =
      new Article(
          "a",
          new Outlet("Example Times"),
          "https://example.org/a",
          PublicationDate.parse("2016-01-15T09:30:00Z").orElseThrow(),
          "A “title”",
          "By A. Writer",
          "en",
          "One.\r\n\tTwo 😀 \u0001.\n",
          List.of("A caption"),
          PublicationDate.parse("2016-01-16").orElseThrow(),
          Map.of(
              Field.TITLE,
              new Provenance("main heading", Sureness.PRINTED),
              Field.PUBLISHED,
              new Provenance("json-ld", Sureness.DECLARED)));

  @Test
  void anArticleIsALineThatCanBeReadAgain() throws IOException {
    StringBuilder line = new StringBuilder();
    new ArticleJson().write(EVERYTHING, line);

    assertThat(line)
        .hasToString(
            """
            {"id":"a","outlet":"Example Times","url":"https://example.org/a",\
            "published":"2016-01-15T09:30:00Z","updated":"2016-01-16","title":"A “title”","byline":"By A. Writer",\
            "language":"en","text":"One.\\r\\n\\tTwo 😀 \\u0001.\\n","captions":["A caption"],\
            "provenance":{"published":{"rule":"json-ld","sureness":"declared"},\
            "title":{"rule":"main heading","sureness":"printed"}}}
            """);
    byte[] bytes = line.toString().getBytes(UTF_8);
    assertThat(
            new ArticleReader()
                .read(
                    List.of(new Input.OfStream("-", () -> new ByteArrayInputStream(bytes), null))))
        .containsExactly(new ReadResult.Read(EVERYTHING));
  }

  @Test
  void whatIsNotKnownIsLeftOut() throws IOException {
    StringBuilder line = new StringBuilder();
    new ArticleJson().write(Article.of("a", "t"), line);
    assertThat(line).hasToString("{\"id\":\"a\",\"text\":\"t\"}\n");
  }

  @Test
  void offsetsCountCodePointsOfTheirField() throws IOException {
    String text = "😀 “We won,” Ann Lee said on Friday. “We did.”";
    Quotation quotation =
        new Quotation(
            Quotation.Type.DIRECT,
            List.of(span(text, "“We won,”"), span(text, "“We did.”")),
            List.of(span(text, "We won,"), span(text, "We did.")),
            List.of(span(text, "Ann Lee")),
            List.of(span(text, "said")),
            new Speaker.Named("Ann Lee", 0),
            null,
            null,
            null,
            Quotation.Stance.ASSERTED,
            OptionalInt.empty(),
            OptionalDouble.empty(),
            "source-cue");
    Names names =
        new Names(
            List.of(new Entity("Ann Lee", Entity.Type.PERSON, Entity.Gender.UNKNOWN, List.of())),
            List.of(new Mention(span(text, "Ann Lee"), 0)));
    Timex timex = new Timex(span(text, "Friday"), Timex.Type.DATE, null, null, "weekday");

    assertThat(line(text, null, new Found(names, List.of(timex), List.of(quotation)), null))
        .isEqualTo(
            """
            {"id":"a","quotations":[{"id":"a/q1","type":"direct","content":[[2,11],[36,45]],\
            "source":[[12,19]],"cue":[[20,24]],"text":"We won, We did.","speaker":"Ann Lee",\
            "addressee":null,"venue":null,"authority":null,"stance":"asserted","nestedIn":null,\
            "rule":"source-cue"}],"timexes":[{"start":28,"end":34,"type":"DATE","value":null,\
            "mod":null,"text":"Friday","rule":"weekday"}],"names":[{"start":12,"end":19,\
            "type":"PERSON","entity":"Ann Lee"}],"quantities":[]}
            """);
  }

  @Test
  void whatTheTitleHoldsIsMarked() throws IOException {
    String title = "He ‘never “said” that’";
    Quotation outer =
        quotation(Quotation.Type.MIXED, new Span(3, 22), new Span(4, 21), OptionalInt.empty());
    Quotation inner =
        quotation(Quotation.Type.DIRECT, new Span(10, 16), new Span(11, 15), OptionalInt.of(0));

    assertThat(
            line(
                "t",
                title,
                new Found(Names.NONE, List.of(), List.of()),
                new Found(Names.NONE, List.of(), List.of(outer, inner))))
        .contains(
            "{\"id\":\"a/t1\",\"field\":\"title\",\"type\":\"mixed\",\"content\":[[3,22]],"
                + "\"source\":null,\"cue\":[],\"text\":\"never “said” that\",\"speaker\":null")
        .contains("{\"id\":\"a/t2\",\"field\":\"title\",\"type\":\"direct\"")
        .contains("\"nestedIn\":\"a/t1\"");
  }

  @Test
  void marksWithinAReportedSentenceStay() {
    String text = "He called it “a disaster” for all.";
    Quotation mixed =
        quotation(
            Quotation.Type.MIXED,
            span(text, "“a disaster” for all"),
            span(text, "a disaster"),
            OptionalInt.empty());
    assertThat(QuotedWords.of(mixed, text)).isEqualTo("“a disaster” for all");
  }

  private record Found(Names names, List<Timex> timexes, List<Quotation> quotations) {

    AnnotatedText in(String text) {
      Passage passage = new Passage(text, List.of(), List.of(), List.of());
      return new AnnotatedText(passage, names, timexes, List.of(), quotations);
    }
  }

  private static String line(
      String text, @Nullable String title, Found body, @Nullable Found inTitle) throws IOException {
    StringBuilder out = new StringBuilder();
    AnnotatedArticle annotated =
        new AnnotatedArticle(
            Article.of("a", text),
            body.in(text),
            title == null || inTitle == null ? null : inTitle.in(title),
            List.of());
    new AnnotatedArticleJson().write(annotated, out);
    return out.toString();
  }

  private static Quotation quotation(
      Quotation.Type type, Span content, Span quoted, OptionalInt nestedIn) {
    return new Quotation(
        type,
        List.of(content),
        List.of(quoted),
        List.of(),
        List.of(),
        null,
        null,
        null,
        null,
        Quotation.Stance.DENIED,
        nestedIn,
        OptionalDouble.empty(),
        "test");
  }

  private static Span span(String text, String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }
}
