package org.variorum;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.variorum.article.Article;
import org.variorum.check.Checker;
import org.variorum.collation.Collation;
import org.variorum.collation.Collator;
import org.variorum.collation.OursFinder;
import org.variorum.collation.RecordCollator;
import org.variorum.derivation.DerivationFinder;
import org.variorum.derivation.Derivations;
import org.variorum.discrepancy.FactFinder;
import org.variorum.discrepancy.Facts;
import org.variorum.language.Embedder;
import org.variorum.language.English;
import org.variorum.language.Passage;
import org.variorum.name.NameFinder;
import org.variorum.name.Names;
import org.variorum.quantity.QuantityFinder;
import org.variorum.quotation.AnnotatedArticle;
import org.variorum.quotation.AnnotatedText;
import org.variorum.quotation.Engine;
import org.variorum.quotation.Engines;
import org.variorum.quotation.Quotation;
import org.variorum.result.CollatedStory;
import org.variorum.text.Lazy;
import org.variorum.text.Span;
import org.variorum.time.Timex;
import org.variorum.time.TimexFinder;

/**
 * The whole flow on one screen. Thread-safe; models are loaded once, when first needed.
 *
 * <p>Every stage is a pure function: the same input gives the same output, on any number of threads
 * and in any order. Articles come from {@link org.variorum.article.read.ArticleReader}, results go
 * to a {@link org.variorum.render.Renderer}.
 */
public final class Variorum {

  private final Parts parts;
  private final Supplier<Engine> quotations;

  /** What does not hang on the engine. */
  private static final class Parts {
    final English english = new English();
    final NameFinder names = new NameFinder();
    final TimexFinder timexes = new TimexFinder();
    final QuantityFinder quantities = new QuantityFinder();
    final Lazy<Optional<Embedder>> model = new Lazy<>(Embedder::load);
    final Collator collator = new Collator(model);
    final RecordCollator recordCollator = new RecordCollator();
    final Lazy<FactFinder> facts = new Lazy<>(() -> new FactFinder(names, model));
    final DerivationFinder derivations = new DerivationFinder();
  }

  /** Finds quotations in the best way that is built in and keeps up with an archive. */
  public Variorum() {
    this(Engines::forMany);
  }

  /** Finds quotations by {@code engine}, which is made when it is first needed. */
  public Variorum(Supplier<Engine> engine) {
    this(new Parts(), new Lazy<>(engine));
  }

  private Variorum(Parts parts, Supplier<Engine> quotations) {
    this.parts = parts;
    this.quotations = quotations;
  }

  /** The same, but for {@code engine}: what else was loaded is shared. */
  public Variorum with(Supplier<Engine> engine) {
    return new Variorum(parts, new Lazy<>(engine));
  }

  /**
   * Loads at once what would else be loaded when it is first needed. For a thread that has nothing
   * better to do.
   */
  public void load() {
    parts.english.load();
  }

  /**
   * Finds quotations, names, dates and figures in {@code article}; its title and captions are read
   * after its body, whose names they take up.
   */
  public AnnotatedArticle annotate(Article article) {
    Engine engine = quotations.get();
    AnnotatedText body = annotate(article.text(), article, Names.NONE, engine::find);
    Function<String, AnnotatedText> beside =
        text -> annotate(text, article, body.names(), engine::findInHeadline);
    String title = article.title();
    return new AnnotatedArticle(
        article,
        body,
        title == null ? null : beside.apply(title),
        article.captions().stream().map(beside).toList());
  }

  private AnnotatedText annotate(
      String text,
      Article article,
      Names known,
      BiFunction<Passage, Names, List<Quotation>> quoted) {
    Passage passage = parts.english.passage(text);
    Names found = parts.names.find(passage, known);
    List<Timex> times = parts.timexes.find(passage, article.published());
    List<Span> timeSpans = times.stream().map(Timex::span).toList();
    return new AnnotatedText(
        passage,
        found,
        times,
        parts.quantities.find(passage, timeSpans, found, article),
        quoted.apply(passage, found));
  }

  /** Sets the accounts of one event side by side; their order changes nothing but the listing. */
  public CollatedStory collate(List<AnnotatedArticle> accounts) {
    // What hangs on the accounts alone is found beside the collation, on the cores that it leaves.
    ForkJoinTask<Function<Collation, Facts>> stated =
        beside(() -> parts.facts.get().compare(accounts));
    ForkJoinTask<Derivations> drawn = beside(() -> parts.derivations.find(accounts));
    Collation collation = parts.collator.collate(accounts);
    return new CollatedStory(collation, drawn.join(), stated.join().apply(collation));
  }

  private static <T> ForkJoinTask<T> beside(Callable<T> work) {
    return ForkJoinPool.commonPool().submit(work);
  }

  /** The same story beside the words as they were spoken: how each account departs from them. */
  public CollatedStory beside(CollatedStory story, Article record) {
    return story.with(
        parts.recordCollator.collate(
            record, parts.english.passage(record.text()), story.accounts()));
  }

  /** The same story with what the account at index {@code ours} alone has differently. */
  public CollatedStory seenFrom(CollatedStory story, int ours) {
    return story.with(OursFinder.in(story.collation(), ours));
  }

  /** What checks claims against {@code articles}, which it indexes. */
  public Checker checker(List<AnnotatedArticle> articles) {
    return new Checker(articles, parts.english);
  }
}
