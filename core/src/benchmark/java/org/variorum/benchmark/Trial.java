package org.variorum.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.Variorum;
import org.variorum.article.Article;
import org.variorum.article.Field;
import org.variorum.article.read.ArticleReader;
import org.variorum.article.read.Input;
import org.variorum.article.read.ReadResult;
import org.variorum.quotation.AnnotatedArticle;
import org.variorum.render.AnnotatedArticleJson;
import org.variorum.render.ArticleJson;
import org.variorum.render.HtmlRenderer;
import org.variorum.render.JsonRenderer;
import org.variorum.render.Renderer;
import org.variorum.render.TextRenderer;

/** What is asked of every input, whatever stands in it. Thread-safe. */
final class Trial {

  /**
   * What came of an input.
   *
   * @param articles how many were read
   * @param rejections how many parts were rejected
   * @param readBy who read the first article, as its text's rule says; else {@code nobody}
   * @param read nanoseconds of the thread, spent in reading
   * @param beyond nanoseconds of the thread, spent in the slowest stage after it
   * @param stage which stage that was
   * @param trouble what should never be, or null
   */
  record Outcome(
      int articles,
      int rejections,
      String readBy,
      long read,
      long beyond,
      String stage,
      @Nullable String trouble) {

    /** The same, but for a trouble. */
    Outcome but(String what) {
      return new Outcome(articles, rejections, readBy, read, beyond, stage, what);
    }
  }

  private static final List<Renderer> RENDERERS =
      List.of(
          new TextRenderer(40, false),
          new TextRenderer(100, true),
          new JsonRenderer("0"),
          new HtmlRenderer());

  private final ArticleReader reader = new ArticleReader();
  private final Variorum variorum = new Variorum();
  private final AnnotatedArticle sound = variorum.annotate(InventedNews.accounts(1).getFirst());

  /** Nanoseconds of work of this thread so far. */
  static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /**
   * Reads {@code content} to its end, writes its articles and reads these again; then, if their
   * texts have at most {@code most} characters, sets them beside a sound account in every format.
   */
  Outcome of(String name, byte[] content, int most) {
    long start = now();
    List<ReadResult> results = read(name, content);
    long read = now() - start;
    List<Article> articles = articles(results);
    int rejections = results.size() - articles.size();
    String readBy =
        articles.isEmpty()
            ? "nobody"
            : articles.getFirst().from(Field.TEXT).rule().replaceFirst("(?s)[:;,].*", "");
    @Nullable String trouble = results.isEmpty() ? "nothing was said of it" : null;
    for (ReadResult result : results) {
      if (result instanceof ReadResult.Rejected(var why)
          && why.reason().matches("(?s)\\s*|.*: null([;.,].*)?")) {
        trouble = "a reason that says nothing: " + why;
      }
    }
    if (trouble == null) {
      trouble = writtenAndReadAgain(articles);
    }
    int length = articles.stream().mapToInt(article -> article.text().length()).sum();
    Stages stages = new Stages();
    if (!articles.isEmpty() && length <= most) {
      beyondReading(articles.subList(0, Math.min(4, articles.size())), stages);
    }
    return new Outcome(
        articles.size(), rejections, readBy, read, stages.most, stages.slowest, trouble);
  }

  private List<ReadResult> read(String name, byte[] content) {
    Input input = new Input.OfStream(name, () -> new ByteArrayInputStream(content), null);
    try (Stream<ReadResult> results = reader.read(List.of(input))) {
      return results.toList();
    }
  }

  private static List<Article> articles(List<ReadResult> results) {
    List<Article> articles = new ArrayList<>();
    for (ReadResult result : results) {
      if (result instanceof ReadResult.Read(var article)) {
        articles.add(article);
      }
    }
    return articles;
  }

  private @Nullable String writtenAndReadAgain(List<Article> articles) {
    StringBuilder lines = new StringBuilder();
    try {
      for (Article article : articles) {
        new ArticleJson().write(article, lines);
      }
    } catch (IOException e) {
      return "cannot be written: " + e;
    }
    List<ReadResult> again =
        articles.isEmpty() ? List.of() : read("x.jsonl", lines.toString().getBytes(UTF_8));
    for (int i = 0; i < again.size(); i++) {
      if (again.get(i) instanceof ReadResult.Rejected(var why)) {
        return "is not read again: " + why.reason();
      }
      if (!again.get(i).equals(new ReadResult.Read(articles.get(i)))) {
        return "is another when it is read again: " + articles.get(i).id();
      }
    }
    return again.size() == articles.size() ? null : "is not all read again";
  }

  /** Which stage took longest. */
  private static final class Stages {
    private long most;
    private String slowest = "";
    private long last = now();

    void done(String stage) {
      long end = now();
      if (end - last > most) {
        most = end - last;
        slowest = stage;
      }
      last = end;
    }
  }

  private void beyondReading(List<Article> articles, Stages stages) {
    List<AnnotatedArticle> accounts = new ArrayList<>(List.of(sound));
    articles.stream().map(variorum::annotate).forEach(accounts::add);
    stages.done("annotate");
    StringBuilder out = new StringBuilder();
    try {
      for (AnnotatedArticle account : accounts) {
        new AnnotatedArticleJson().write(account, out);
      }
      stages.done("write");
      var collation = variorum.collate(accounts);
      stages.done("collate");
      for (Renderer renderer : RENDERERS) {
        renderer.render(collation, out);
        stages.done(renderer.getClass().getSimpleName());
      }
    } catch (IOException e) {
      throw new IllegalStateException("a string builder takes everything", e);
    }
  }
}
