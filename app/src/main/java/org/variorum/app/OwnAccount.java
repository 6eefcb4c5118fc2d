package org.variorum.app;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.variorum.article.Article;
import org.variorum.quotation.AnnotatedArticle;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Which account is our own. */
final class OwnAccount {

  private OwnAccount() {}

  /**
   * The index of the account that {@code given} names: by its id; else by its outlet, whatever the
   * case; else by the last part of its id, as a file is known.
   *
   * @throws ParameterException if none of them is it, or several are
   */
  static int in(List<AnnotatedArticle> accounts, String given, CommandLine command) {
    String lower = given.strip().toLowerCase(Locale.ROOT);
    List<Predicate<Article>> ways =
        List.of(
            article -> article.id().equals(given),
            article ->
                article.outlet() != null
                    && article.outlet().name().toLowerCase(Locale.ROOT).equals(lower),
            article -> article.id().endsWith("/" + given));
    for (Predicate<Article> way : ways) {
      List<Integer> found =
          IntStream.range(0, accounts.size())
              .filter(i -> way.test(accounts.get(i).article()))
              .boxed()
              .toList();
      if (found.size() == 1) {
        return found.getFirst();
      }
      if (found.size() > 1) {
        throw new ParameterException(
            command,
            "--ours: several accounts are “"
                + given
                + "”: name one by its id: "
                + listed(found.stream().map(accounts::get).toList()));
      }
    }
    throw new ParameterException(
        command, "--ours: no account is “" + given + "”: there are " + listed(accounts));
  }

  private static String listed(List<AnnotatedArticle> accounts) {
    return accounts.stream()
        .map(AnnotatedArticle::article)
        .map(article ->
            article.outlet() == null
                ? article.id()
                : article.id() + " (" + article.outlet().name() + ")")
        .collect(Collectors.joining(", "));
  }
}
