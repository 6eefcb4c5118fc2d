package org.variorum.discrepancy;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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

  /** Compares what the accounts of {@code collation} state. */
  public Facts find(Collation collation) {
    List<AnnotatedArticle> articles = collation.accounts();
    if (articles.size() < 2) {
      return Facts.NONE;
    }
    // In an order of their own, so that equally good evidence is weighed alike in any order.
    List<Integer> order =
        IntStream.range(0, articles.size())
            .boxed()
            .sorted(
                Comparator.comparing((Integer i) -> articles.get(i).article().text())
                    .thenComparing(i -> articles.get(i).article().id()))
            .toList();
    List<Integer> numbers = IntStream.range(0, articles.size()).mapToObj(order::indexOf).toList();
    Facts facts =
        compare(order.stream().map(articles::get).toList(), SpeakerFinder.in(collation, numbers));
    ClaimFinder.Found claimed = claims.find(collation);
    return Renumbering.of(facts, order).with(claimed.claims(), claimed.notes());
  }

  private Facts compare(List<AnnotatedArticle> articles, List<Discrepancy> ofSpeakers) {
    StoryNames names = identities.find(articles.stream().map(FactFinder::names).toList());
    List<Account> accounts =
        IntStream.range(0, articles.size())
            .parallel()
            .mapToObj(i -> new Account(i, articles.get(i).body(), names, terms))
            .toList();
    Coherence coherence = new Coherence(accounts);
    Rates rates = new Rates(accounts);
    List<Statement> statements =
        accounts.parallelStream()
            .flatMap(a -> StatementFinder.in(a, rates, gazetteer).stream())
            .toList();
    DiscrepancyFinder compared = new DiscrepancyFinder(accounts, statements);
    List<Discrepancy> found = new ArrayList<>(ofSpeakers);
    addNew(found, CopiedFinder.in(accounts, statements));
    addNew(found, compared.discrepancies());
    addNew(found, HappeningFinder.in(accounts, statements));
    addNew(found, AgeFinder.in(articles, accounts));
    addNew(found, VenueFinder.in(accounts));
    addNew(found, SpellingFinder.in(names));
    addNew(found, RoleFinder.in(accounts, names));
    addNew(found, CauseFinder.in(accounts));
    found.removeIf(discrepancy -> !isOfOneEvent(discrepancy, coherence));
    found.sort(ORDER);
    List<String> notes = new ArrayList<>(notes(articles, coherence));
    notes.addAll(names.unexamined());
    cutShort(articles, accounts, notes);
    return new Facts(
        found,
        compared.corroborations(),
        List.of(),
        TimelineFinder.of(articles, accounts, statements, found, compared.corroborations()),
        notes);
  }

  private static void cutShort(
      List<AnnotatedArticle> articles, List<Account> accounts, List<String> notes) {
    accounts.stream()
        .filter(StatementFinder::isCutShort)
        .forEach(account ->
            notes.add(
                "of the dates and figures of "
                    + articles.get(account.index()).article().label()
                    + " only the first "
                    + StatementFinder.MOST
                    + " were compared"));
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

  /**
   * Adds those of which no two values are known to part already. Where they are, what more accounts
   * state is kept, as certain as either.
   */
  private static void addNew(List<Discrepancy> found, List<Discrepancy> more) {
    for (Discrepancy each : more) {
      int known = 0;
      while (known < found.size() && !isSame(found.get(known), each)) {
        known++;
      }
      if (known == found.size()) {
        found.add(each);
      } else if (accounts(each) > accounts(found.get(known))) {
        boolean certain =
            found.get(known).certainty() == Discrepancy.Certainty.CERTAIN
                || each.certainty() == Discrepancy.Certainty.CERTAIN;
        found.set(known, certain ? each.asCertain() : each);
      }
    }
  }

  private static boolean isSame(Discrepancy earlier, Discrepancy other) {
    return earlier.values().stream()
            .filter(value -> other.values().stream().anyMatch(v -> v.sharesPlaceWith(value)))
            .count()
        > 1;
  }

  private static int accounts(Discrepancy discrepancy) {
    return discrepancy.values().stream().mapToInt(v -> v.accounts().size()).sum();
  }

  private static boolean isOfOneEvent(Discrepancy discrepancy, Coherence coherence) {
    List<Integer> accounts =
        discrepancy.values().stream().flatMap(v -> v.accounts().stream()).distinct().toList();
    return accounts.stream().allMatch(a -> coherence.together(a, accounts.getFirst()));
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
    List<List<Integer>> events = coherence.events();
    for (List<Integer> apart : events.subList(1, events.size())) {
      boolean one = apart.size() == 1;
      notes.add(
          listed(apart.stream().map(i -> articles.get(i).article().label()).toList())
              + (one ? " seems" : " seem")
              + " to tell of another event than the others: what "
              + (one ? "it states" : "they state")
              + " was not compared");
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
