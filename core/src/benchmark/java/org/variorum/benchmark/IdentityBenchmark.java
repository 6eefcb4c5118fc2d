package org.variorum.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.variorum.article.Article;
import org.variorum.language.English;
import org.variorum.language.Passage;
import org.variorum.name.AccountNames;
import org.variorum.name.IdentityFinder;
import org.variorum.name.NameFinder;
import org.variorum.name.NamedText;
import org.variorum.name.StoryNames;

/** Milliseconds that it takes to join the names of a story's accounts, which are found already. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class IdentityBenchmark {

  private final NameFinder names = new NameFinder();
  private final IdentityFinder identities = new IdentityFinder(names);
  private List<AccountNames> story = List.of();

  /** How many accounts: a large story, and the largest. */
  @Param({"50", "500"})
  public int accounts;

  /** Finds the names of each account; each has three persons of its own besides. */
  @Setup
  public void find() {
    English english = new English();
    List<AccountNames> found = new ArrayList<>();
    List<Article> articles = InventedNews.accounts(accounts);
    for (int i = 0; i < accounts; i++) {
      String own =
          "\nThey met Dora Quill%s, Carl Ash%s and Sgt. Bob Moor%s.\n"
              .formatted(letters(i), letters(i), letters(i));
      Passage passage = english.passage(articles.get(i).text() + own);
      found.add(new AccountNames(List.of(new NamedText(passage, names.find(passage)))));
    }
    story = List.copyOf(found);
  }

  private static String letters(int number) {
    return "" + (char) ('a' + number % 26) + (char) ('a' + number / 26);
  }

  /** All of them at once. */
  @Benchmark
  public StoryNames join() {
    return identities.find(story);
  }
}
