package org.variorum.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.variorum.article.Article;
import org.variorum.article.PublicationDate;
import org.variorum.collation.Departure;
import org.variorum.collation.Placed;
import org.variorum.collation.SpokenIndex;
import org.variorum.language.English;
import org.variorum.language.Passage;
import org.variorum.name.NameParts;
import org.variorum.quotation.AnnotatedArticle;
import org.variorum.quotation.AnnotatedText;
import org.variorum.quotation.Quotation;
import org.variorum.quotation.Speaker;
import org.variorum.text.Lazy;

/**
 * Checks claims against reports. These are indexed once; a check then takes time by the length of
 * the claim and by how many reports print its words. Thread-safe.
 */
public final class Checker {

  /** Less of a claim than this, outside quotation marks, is chance. */
  private static final double LEAST_UNQUOTED = 0.8;

  /** So many places outside quotation marks are named. */
  private static final int MOST_UNQUOTED = 20;

  private static final Comparator<PrintedWords> EARLIEST =
      Comparator.comparing((PrintedWords words) -> words.article().published() == null)
          .thenComparing(Checker::byDate)
          .thenComparing(words -> words.article().label())
          .thenComparing(words -> words.article().id())
          .thenComparing(words -> !words.field().equals("text"))
          .thenComparing(PrintedWords::field)
          .thenComparing(words -> words.spans().getFirst());

  /** A field of an article, with the ids of its quotations. */
  private record Field(
      Article article, String name, AnnotatedText found, IntFunction<String> ids) {}

  private final English english;
  private final List<Field> fields = new ArrayList<>();
  private final SpokenIndex quoted;
  private final Lazy<SpokenIndex> everything;

  /**
   * Indexes what {@code articles} quote.
   *
   * @param english cuts claims into words
   */
  public Checker(List<AnnotatedArticle> articles, English english) {
    this.english = english;
    for (AnnotatedArticle annotated : articles) {
      Article article = annotated.article();
      fields.add(new Field(article, "text", annotated.body(), annotated::quotationId));
      @Nullable AnnotatedText title = annotated.title();
      if (title != null) {
        fields.add(new Field(article, "title", title, i -> article.id() + "/t" + (i + 1)));
      }
      for (int c = 0; c < annotated.captions().size(); c++) {
        String prefix = article.id() + "/c" + (c + 1) + "q";
        fields.add(
            new Field(
                article,
                "captions[" + c + "]",
                annotated.captions().get(c),
                i -> prefix + (i + 1)));
      }
    }
    quoted = SpokenIndex.ofQuotations(fields.stream().map(Field::found));
    everything = new Lazy<>(() -> SpokenIndex.ofAll(fields.stream().map(Field::found)));
  }

  private static int byDate(PrintedWords one, PrintedWords other) {
    @Nullable PublicationDate first = one.article().published();
    @Nullable PublicationDate second = other.article().published();
    return first == null || second == null ? 0 : first.compareTo(second);
  }

  /** What the reports say of {@code claimed}. */
  public Check check(Claimed claimed) {
    Passage words = english.passage(claimed.words());
    List<PrintedWords> readings =
        quoted.find(words).stream().map(place -> reading(place, claimed)).sorted(EARLIEST).toList();
    List<PrintedWords> unquoted = readings.isEmpty() ? unquoted(words) : List.of();
    Verdict verdict = Verdicts.best(readings, claimed);
    return new Check(
        claimed, verdict, Verdicts.why(verdict, readings, unquoted), readings, unquoted);
  }

  private PrintedWords reading(Placed place, Claimed claimed) {
    Field field = fields.get(place.text());
    int index = place.turns().getFirst().quotation().orElseThrow();
    Quotation quotation = field.found().quotations().get(index);
    @Nullable Speaker speaker = quotation.speaker();
    boolean other =
        claimed.speaker() != null
            && speaker instanceof Speaker.Named named
            && !NameParts.of(claimed.speaker()).mayBeOne(NameParts.of(named.name()));
    return new PrintedWords(
        field.article(),
        field.name(),
        field.found().text(),
        field.ids().apply(index),
        place.spans(),
        speaker == null ? null : speaker.name(),
        speaker instanceof Speaker.Named,
        quotation.authority(),
        other ? Verdict.OTHER_SPEAKER : Verdicts.of(place.departures()),
        place.departures(),
        place.excerpt());
  }

  /** Where the words stand as the outlet's own. */
  private List<PrintedWords> unquoted(Passage words) {
    return everything.get().find(words).stream()
        .filter(place -> place.share() >= LEAST_UNQUOTED && isWhole(place))
        .limit(MOST_UNQUOTED)
        .map(this::unquoted)
        .sorted(EARLIEST)
        .toList();
  }

  private static boolean isWhole(Placed place) {
    Verdict verdict = Verdicts.of(place.departures());
    return verdict != Verdict.ALTERED
        && place.departures().stream().noneMatch(d -> d.kind() == Departure.Kind.JOIN);
  }

  private PrintedWords unquoted(Placed place) {
    Field field = fields.get(place.text());
    return new PrintedWords(
        field.article(),
        field.name(),
        field.found().text(),
        null,
        place.spans(),
        null,
        false,
        null,
        Verdict.NOT_FOUND,
        place.departures(),
        true);
  }
}
