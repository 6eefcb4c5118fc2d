package org.variorum.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.variorum.article.Article;
import org.variorum.article.PublicationDate;
import org.variorum.language.Passage;
import org.variorum.name.Names;
import org.variorum.quotation.AnnotatedArticle;
import org.variorum.quotation.AnnotatedText;
import org.variorum.text.Span;
import org.variorum.time.Timex;

/** Where results and messages go, and what happens where they cannot. */
final class OutputTest {

  private static final LocalDate TODAY = LocalDate.of(2016, 1, 16);

  @Test
  @Timeout(20)
  void aReaderThatHasHadEnoughEndsItQuietly() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status = read(endless(), new Broken("Broken pipe"), err);
    assertThat(status).isZero();
    assertThat(err.toString(UTF_8)).isEmpty();
  }

  @Test
  @Timeout(20)
  void aFullDiskIsSaidToBe() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status = read(endless(), new Broken("No space left on device"), err);
    assertThat(status).isEqualTo(1);
    assertThat(err.toString(UTF_8))
        .isEqualTo("variorum: standard output could not be written: No space left on device\n");
  }

  @Test
  @Timeout(20)
  void aLineIsPrintedBeforeTheNextIsThere() throws Exception {
    PipedOutputStream input = new PipedOutputStream();
    PipedInputStream in = new PipedInputStream(input);
    PipedOutputStream out = new PipedOutputStream();
    PipedInputStream output = new PipedInputStream(out);
    Thread command =
        Thread.ofPlatform().start(() -> read(in, out, OutputStream.nullOutputStream()));

    for (String id : List.of("a", "b")) {
      String line = "{\"id\":\"" + id + "\",\"text\":\"t\"}\n";
      input.write(line.getBytes(UTF_8));
      input.flush();
      assertThat(new String(output.readNBytes(line.length()), UTF_8)).isEqualTo(line);
    }
    input.close();
    assertThat(command.join(Duration.ofSeconds(10))).isTrue();
  }

  @Test
  void colourIsForTerminalsThatHaveAndWantIt() {
    assertThat(surroundings(true, Map.of()).colour()).isTrue();
    assertThat(surroundings(false, Map.of()).colour()).isFalse();
    assertThat(surroundings(true, Map.of("NO_COLOR", "1")).colour()).isFalse();
    assertThat(surroundings(true, Map.of("NO_COLOR", "")).colour()).isTrue();
    assertThat(surroundings(true, Map.of("TERM", "dumb")).colour()).isFalse();
  }

  @Test
  void theWidthIsThatOfTheTerminalOrEighty() {
    assertThat(surroundings(true, Map.of()).width()).isEqualTo(80);
    assertThat(surroundings(true, Map.of("COLUMNS", "120")).width()).isEqualTo(120);
    assertThat(surroundings(true, Map.of("COLUMNS", "3")).width()).isEqualTo(40);
    assertThat(surroundings(true, Map.of("COLUMNS", "wide")).width()).isEqualTo(80);
  }

  @Test
  void anArticleWithoutADateIsNotedIfThatCostsSomething() {
    Article undated = Article.of("a.txt", "It rained on Thursday.");
    Timex open = new Timex(new Span(13, 21), Timex.Type.DATE, null, null, "weekday");
    Timex known = new Timex(new Span(13, 21), Timex.Type.DATE, "2016-01-14", null, "weekday");

    assertThat(Reading.noteOnDate(annotated(undated, open), TODAY))
        .contains(
            "a.txt has no date: “Thursday” and the like stay without a value (give --published)");
    assertThat(Reading.noteOnDate(annotated(undated, known), TODAY)).isEmpty();
    Article dated = undated.orPublished(PublicationDate.parse("2016-01-15").orElseThrow());
    assertThat(Reading.noteOnDate(annotated(dated, open), TODAY)).isEmpty();
  }

  @Test
  void anArticleThatIsDatedTomorrowIsNoted() {
    Timex known = new Timex(new Span(13, 21), Timex.Type.DATE, "2016-01-14", null, "weekday");
    Article early =
        Article.of("a.txt", "It rained on Thursday.")
            .orPublished(PublicationDate.parse("2016-01-17").orElseThrow());
    assertThat(Reading.noteOnDate(annotated(early, known), TODAY))
        .contains("a.txt is dated 2016-01-17, which is still to come: is that right?");
  }

  private static AnnotatedArticle annotated(Article article, Timex timex) {
    Passage passage = new Passage(article.text(), List.of(), List.of(), List.of());
    return new AnnotatedArticle(
        article,
        new AnnotatedText(passage, Names.NONE, List.of(timex), List.of(), List.of()),
        null,
        List.of());
  }

  private static int read(InputStream in, OutputStream out, OutputStream err) {
    Surroundings surroundings = new Surroundings(in, out, err, Map.of(), false, false);
    return Main.run(surroundings, Examples.SHIPPED, "read", "-");
  }

  private static Surroundings surroundings(boolean terminal, Map<String, String> environment) {
    return new Surroundings(
        InputStream.nullInputStream(),
        OutputStream.nullOutputStream(),
        OutputStream.nullOutputStream(),
        environment,
        terminal,
        false);
  }

  /** More articles than anybody waits for. */
  private static InputStream endless() {
    return new InputStream() {
      private int number;
      private ByteArrayInputStream line = new ByteArrayInputStream(new byte[0]);

      @Override
      public int read(byte[] target, int offset, int length) {
        if (line.available() == 0) {
          String article = "{\"id\":\"" + number++ + "\",\"text\":\"t\"}\n";
          line = new ByteArrayInputStream(article.getBytes(UTF_8));
        }
        return line.read(target, offset, length);
      }

      @Override
      public int read() {
        throw new UnsupportedOperationException();
      }
    };
  }

  /** A stream that takes nothing. */
  private static final class Broken extends OutputStream {
    private final String message;

    Broken(String message) {
      this.message = message;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      throw new IOException(message);
    }

    @Override
    public void write(int value) throws IOException {
      throw new IOException(message);
    }
  }
}
