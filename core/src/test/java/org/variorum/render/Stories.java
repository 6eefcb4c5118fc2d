package org.variorum.render;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.variorum.Variorum;
import org.variorum.article.Article;
import org.variorum.article.read.ArticleReader;
import org.variorum.article.read.Input;
import org.variorum.article.read.ReadResult;
import org.variorum.collation.Collation;

/** Stories that are really collated, for what must hold of all of them. */
final class Stories {

  private static final Variorum VARIORUM = new Variorum();

  private Stories() {}

  /** The collation of accounts called {@code a}, {@code b} and so on. */
  static Collation of(String... texts) {
    List<Article> articles = new ArrayList<>();
    for (String text : texts) {
      articles.add(Article.of(String.valueOf((char) ('a' + articles.size())), text));
    }
    return of(articles);
  }

  static Collation of(List<Article> articles) {
    return VARIORUM.collate(articles.stream().map(VARIORUM::annotate).toList()).collation();
  }

  /** The invented stories that ship. */
  static List<Collation> shipped() {
    Path examples =
        Path.of(
            System.getProperty("variorum.root", ".."),
            "core/src/main/resources/org/variorum/examples");
    return Stream.of("bell-return", "harbour-interview")
        .map(event -> read(examples.resolve(event)))
        .toList();
  }

  /** Real stories, where they are there. */
  static List<Collation> real() {
    Path cases = Path.of(System.getProperty("variorum.shared", "absent"), "cases");
    return Stream.of("interview", "obituary", "heist")
        .map(cases::resolve)
        .filter(Files::isDirectory)
        .map(Stories::read)
        .toList();
  }

  private static Collation read(Path folder) {
    Input input = Input.parse(folder.toString(), java.io.InputStream::nullInputStream);
    return of(
        new ArticleReader()
            .read(List.of(input))
            .flatMap(result ->
                result instanceof ReadResult.Read read ? Stream.of(read.article()) : Stream.empty())
            .toList());
  }
}
