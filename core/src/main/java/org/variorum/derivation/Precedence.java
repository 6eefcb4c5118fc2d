package org.variorum.derivation;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.variorum.article.Article;
import org.variorum.article.Field;
import org.variorum.article.PublicationDate;
import org.variorum.article.Sureness;
import org.variorum.quotation.AnnotatedArticle;

/** Which of two accounts was first, as far as their dates tell. */
final class Precedence {

  /** The earliest first, then by what they are: never by how they were given. */
  private static final Comparator<Article> ORDER =
      Comparator.comparing(
              Article::published,
              Comparator.nullsLast(
                  Comparator.comparing(PublicationDate::day)
                      .thenComparing(
                          PublicationDate::moment,
                          Comparator.nullsLast(Comparator.comparing(OffsetDateTime::toInstant)))))
          .thenComparing(Article::text)
          .thenComparing(Article::id);

  private final List<Article> accounts;
  private final List<Integer> order;

  Precedence(List<AnnotatedArticle> accounts) {
    this.accounts = accounts.stream().map(AnnotatedArticle::article).toList();
    this.order =
        IntStream.range(0, accounts.size())
            .boxed()
            .sorted((a, b) -> ORDER.compare(this.accounts.get(a), this.accounts.get(b)))
            .toList();
  }

  /** The indexes of all accounts in an order that depends on nothing but what they are. */
  List<Integer> order() {
    return order;
  }

  /** Compares the indexes of accounts by that order. */
  Comparator<Integer> comparator() {
    int[] rank = new int[order.size()];
    for (int i = 0; i < rank.length; i++) {
      rank[order.get(i)] = i;
    }
    return Comparator.comparingInt(account -> rank[account]);
  }

  /**
   * Less than 0 where {@code one} is known to have been published before {@code other}, more where
   * after; 0 where it is not known. Of two days the earlier is first; within a day only moments
   * tell. A date that was concluded from something else tells nothing: a page may have been kept
   * long after it was published.
   */
  int published(int one, int other) {
    @Nullable PublicationDate first = known(accounts.get(one));
    @Nullable PublicationDate second = known(accounts.get(other));
    if (first == null || second == null) {
      return 0;
    }
    if (first.moment() != null && second.moment() != null) {
      return first.moment().toInstant().compareTo(second.moment().toInstant());
    }
    return first.day().compareTo(second.day());
  }

  private static @Nullable PublicationDate known(Article article) {
    return article.from(Field.PUBLISHED).sureness() == Sureness.INFERRED
        ? null
        : article.published();
  }

  /** Which of two accounts comes first by its text, where nothing else tells. */
  int byText(int one, int other) {
    int byText = accounts.get(one).text().compareTo(accounts.get(other).text());
    return byText != 0 ? byText : accounts.get(one).id().compareTo(accounts.get(other).id());
  }
}
