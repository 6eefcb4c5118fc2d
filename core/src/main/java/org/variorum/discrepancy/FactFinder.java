package org.variorum.discrepancy;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.variorum.article.Article;
import org.variorum.article.PublicationDate;
import org.variorum.collation.Collation;
import org.variorum.language.Embedder;
import org.variorum.name.AccountNames;
import org.variorum.name.IdentityFinder;
import org.variorum.name.NameFinder;
import org.variorum.name.NamedText;
import org.variorum.name.StoryNames;
import org.variorum.quotation.AnnotatedArticle;
import org.variorum.quotation.AnnotatedText;

/**
 * Finds what the accounts of a story contradict each other in, what several of them carry, and what
 * happened when. Thread-safe; the order of the accounts changes nothing but their numbers.
 */
public final class FactFinder {

  /** Dates of publication farther apart than this, in days, are hardly of one story. */
  private static final int LONG_APART = 60;

  private static final int MOST_LISTED = 4;

  private final IdentityFinder identities;
  private final Terms terms = new Terms();
  private final Gazetteer gazetteer = new Gazetteer();
  private final ClaimFinder claims;

  /**
   * Uses the word lists of {@code names}.
   *
   * @param model asked for only where words leave it open whether two claims are one
   */
  public FactFinder(NameFinder names, Supplier<Optional<Embedder>> model) {
    identities = new IdentityFinder(names);
    claims = new ClaimFinder(model);
  }

  /**
   * Compares what {@code articles} state themselves, which may be done while they are collated.
   *
   * @return what finds the facts once their collation, in the same order, is there
   */
  public Function<Collation, Facts> compare(List<AnnotatedArticle> articles) {
    if (articles.size() < 2) {
      return collation -> Facts.NONE;
    }
    // In an order of their own, so that equally good evidence is weighed alike in any order.
    List<Integer> order =
        IntStream.range(0, articles.size())
            .boxed()
            .sorted(
                Comparator.comparing((Integer i) -> articles.get(i).article().text())
                    .thenComparing(i -> articles.get(i).article().id()))
            .toList();
    Compared compared = compare(order, order.stream().map(articles::get).toList());
    return collation -> find(collation, compared);
  }

  private Facts find(Collation collation, Compared compared) {
    List<Integer> order = compared.order();
    List<Integer> numbers = IntStream.range(0, order.size()).mapToObj(order::indexOf).toList();
    Facts facts = facts(compared, SpeakerFinder.in(collation, numbers));
    ClaimFinder.Found claimed = claims.find(collation, order, compared.asserted());
    return Renumbering.of(facts, order).with(claimed.claims(), claimed.notes());
  }

  private Compared compare(List<Integer> order, List<AnnotatedArticle> articles) {
    StoryNames names = identities.find(articles.stream().map(FactFinder::names).toList());
    List<Account> accounts =
        IntStream.range(0, articles.size())
            .parallel()
            .mapToObj(i -> new Account(i, articles.get(i).body(), names, terms))
            .toList();
    List<Statement> statements = statements(accounts);
    Coherence coherence = new Coherence(accounts);
    List<String> leftOut = new ArrayList<>();
    List<Discrepancy> copied = CopiedFinder.in(accounts, statements, leftOut);
    DiscrepancyFinder aligned = new DiscrepancyFinder(accounts, statements, coherence);
    List<Discrepancy> found = new ArrayList<>(copied);
    found.addAll(aligned.discrepancies());
    found.addAll(HappeningFinder.in(accounts, statements, leftOut));
    found.addAll(AgeFinder.in(articles, accounts));
    found.addAll(VenueFinder.in(accounts));
    found.addAll(SpellingFinder.in(names));
    found.addAll(RoleFinder.in(accounts, names));
    found.addAll(CauseFinder.in(accounts));
    List<String> notes = new ArrayList<>(notes(articles, coherence));
    notes.addAll(names.unexamined());
    notes.addAll(cutShort(articles, accounts));
    notes.addAll(leftOut);
    if (copied.size() >= CopiedFinder.MOST_FOUND
        || aligned.discrepancies().size() >= DiscrepancyFinder.MOST) {
      notes.add("there are too many conflicts to look for all: some are left out");
    }
    return new Compared(
        order,
        articles,
        accounts,
        statements,
        found,
        aligned.corroborations(),
        coherence,
        claims.read(articles),
        notes);
  }

  private List<Statement> statements(List<Account> accounts) {
    Rates rates = new Rates(accounts);
    return accounts.parallelStream()
        .flatMap(account -> StatementFinder.in(account, rates, gazetteer).stream())
        .toList();
  }

  private static List<String> cutShort(List<AnnotatedArticle> articles, List<Account> accounts) {
    return accounts.stream()
        .filter(StatementFinder::isCutShort)
        .map(account ->
            "of the dates and figures of "
                + articles.get(account.index()).article().label()
                + " only the first "
                + StatementFinder.MOST
                + " were compared")
        .toList();
  }

  private static Facts facts(Compared compared, List<Discrepancy> ofSpeakers) {
    EachEvent events = new EachEvent(compared.coherence());
    FoundOnce once = new FoundOnce(events.discrepancies(ofSpeakers));
    events.discrepancies(compared.found()).forEach(once::add);
    List<Discrepancy> found = once.found();
    found.sort(ORDER);
    List<Corroboration> corroborations = events.corroborations(compared.corroborations());
    return new Facts(
        found,
        corroborations,
        List.of(),
        TimelineFinder.of(
            compared.articles(), compared.accounts(), compared.statements(), found, corroborations),
        compared.notes());
  }

  /** The certain ones first, then what most accounts state, then by their words. */
  private static final Comparator<Discrepancy> ORDER =
      Comparator.comparing(Discrepancy::certainty)
          .thenComparingInt(d -> -accounts(d))
          .thenComparing(Discrepancy::kind)
          .thenComparing(Discrepancy::slot)
          .thenComparing(d -> d.values().toString());

  private static AccountNames names(AnnotatedArticle article) {
    List<NamedText> texts = new ArrayList<>();
    texts.add(named(article.body()));
    if (article.title() != null) {
      texts.add(named(article.title()));
    }
    article.captions().forEach(caption -> texts.add(named(caption)));
    return new AccountNames(texts);
  }

  private static NamedText named(AnnotatedText text) {
    return new NamedText(text.passage(), text.names());
  }

  private static int accounts(Discrepancy discrepancy) {
    return discrepancy.values().stream().mapToInt(v -> v.accounts().size()).sum();
  }

  /** "a, b and 7 more": what is listed at length is not read. */
  private static String listed(List<String> labels) {
    List<String> sorted = labels.stream().sorted().toList();
    if (sorted.size() == 1) {
      return sorted.getFirst();
    }
    int shown = sorted.size() <= MOST_LISTED ? sorted.size() - 1 : MOST_LISTED - 1;
    String last = shown == sorted.size() - 1 ? sorted.getLast() : sorted.size() - shown + " more";
    return String.join(", ", sorted.subList(0, shown)) + " and " + last;
  }

  private static List<String> notes(List<AnnotatedArticle> articles, Coherence coherence) {
    List<String> notes = new ArrayList<>();
    for (List<Integer> apart : coherence.events().stream().skip(1).toList()) {
      boolean one = apart.size() == 1;
      notes.add(
          listed(apart.stream().map(i -> articles.get(i).article().label()).toList())
              + (one ? " seems" : " seem")
              + " to tell of another event than the others: what "
              + (one ? "it states was not compared" : "they state was compared among them alone"));
    }
    notes.addAll(ofDates(articles.stream().map(AnnotatedArticle::article).toList()));
    return notes;
  }

  private static List<String> ofDates(List<Article> articles) {
    List<String> notes = new ArrayList<>();
    List<String> undated =
        articles.stream().filter(a -> a.published() == null).map(Article::label).toList();
    if (!undated.isEmpty()) {
      notes.add(
          listed(undated)
              + (undated.size() == 1 ? " has" : " have")
              + " no date: what is dated there by the day of the week, or by “yesterday”, was not"
              + " compared");
    }
    List<PublicationDate> dates =
        articles.stream().map(Article::published).filter(Objects::nonNull).sorted().toList();
    for (Article article : articles) {
      PublicationDate published = article.published();
      if (published != null) {
        PublicationDate middle = dates.get(dates.size() / 2);
        long days = Math.abs(ChronoUnit.DAYS.between(middle.day(), published.day()));
        if (days > LONG_APART) {
          notes.add(
              article.label()
                  + " is dated "
                  + published.day()
                  + ", "
                  + days
                  + " days from the others: is that right?");
        }
      }
    }
    return notes;
  }
}
