package org.variorum.collation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.variorum.article.Article;
import org.variorum.collation.Departure.Kind;
import org.variorum.collation.Departure.Side;
import org.variorum.collation.Grouping.Part;
import org.variorum.language.NormalForms;
import org.variorum.language.Passage;
import org.variorum.name.NameParts;
import org.variorum.quotation.AnnotatedArticle;
import org.variorum.quotation.Speaker;
import org.variorum.text.Span;

/** Sets what accounts quote beside the words as they were spoken. Thread-safe. */
public final class RecordCollator {

  /** Fewer words may be anybody's: who said them is not asked. */
  private static final int TELLING = 4;

  private final NormalForms forms = new NormalForms();
  private final SpeechFinder speechFinder = new SpeechFinder(forms);

  /** One account's quotation with what decides its place. */
  private record Ranked(RecordedQuotation quotation, String id) {

    /** What was not found comes last; what is as spoken before it. */
    static final Comparator<Ranked> ORDER =
        Comparator.comparing((Ranked ranked) -> ranked.quotation().place().isEmpty())
            .thenComparing(ranked -> ranked.quotation().elsewhere())
            .thenComparingInt(ranked -> ranked.quotation().gravity())
            .thenComparingInt(Ranked::start)
            .thenComparing(Ranked::id)
            .thenComparing(ranked -> ranked.quotation().spans().getFirst());

    private int start() {
      return quotation.place().map(place -> place.spans().getFirst().start()).orElse(0);
    }
  }

  /**
   * How {@code accounts} depart from {@code record}.
   *
   * @param words the text of the record in words
   */
  public SpokenRecord collate(Article record, Passage words, List<AnnotatedArticle> accounts) {
    SpokenText spoken = Transcript.of(words, forms);
    SpokenIndex index = new SpokenIndex(List.of(spoken), forms);
    Set<NameParts> speakers = new HashSet<>();
    List<Turn> turns = spoken.turns();
    // Before the first name there is a heading, which nobody spoke.
    boolean headed = turns.size() > 1 && turns.getFirst().speaker() == null;
    for (Turn turn : headed ? turns.subList(1, turns.size()) : turns) {
      speakers.add(Transcript.nameIn(turn.speaker()));
    }
    List<RecordedQuotation> quotations =
        IntStream.range(0, accounts.size())
            .parallel()
            .boxed()
            .flatMap(i -> quotations(i, accounts.get(i), index, speakers))
            .sorted(Ranked.ORDER)
            .map(Ranked::quotation)
            .toList();
    return new SpokenRecord(record, quotations);
  }

  private Stream<Ranked> quotations(
      int account, AnnotatedArticle article, SpokenIndex index, Set<NameParts> speakers) {
    String id = article.article().id();
    return speechFinder.in(account, article.body()).stream()
        .map(speech -> new Ranked(quotation(speech, article, index, speakers), id));
  }

  private static RecordedQuotation quotation(
      Speech speech, AnnotatedArticle article, SpokenIndex index, Set<NameParts> speakers) {
    Part all = new Part(0, 0, speech.sentences().size());
    String text = article.article().text();
    Wording printed = Wording.of(speech.account(), text, List.of(speech), List.of(all));
    Optional<Placed> found = index.find(printed, 1).stream().findFirst();
    List<Departure> departures = new ArrayList<>();
    found.ifPresent(place -> departures.addAll(place.departures()));
    boolean telling = printed.words().size() >= TELLING;
    found
        .filter(place -> telling)
        .flatMap(place -> speaker(speech, place))
        .ifPresent(departures::add);
    if (found.isEmpty()) {
      departures.add(absent(printed));
    }
    departures.sort(Departure.ORDER);
    return new RecordedQuotation(
        speech.account(),
        article.quotationId(speech.quotation()),
        printed.spans(),
        speech.speaker(),
        found,
        departures,
        found.isEmpty() && !mayBeAny(speech, speakers));
  }

  private static Departure absent(Wording printed) {
    Span place = Span.covering(printed.spans());
    return new Departure(
        Kind.ABSENT, Set.of(), new Side(place.of(printed.text()), place), null, false, 0);
  }

  /** That the account gives the words to another than the record does, where both name somebody. */
  private static Optional<Departure> speaker(Speech speech, Placed place) {
    if (!(speech.origin().speaker() instanceof Speaker.Named named)) {
      return Optional.empty();
    }
    NameParts here = NameParts.of(named.name());
    boolean contradicted =
        place.turns().stream()
            .map(turn -> Transcript.nameIn(turn.speaker()))
            .allMatch(there -> !there.isEmpty() && !here.mayBeOne(there));
    if (!contradicted) {
      return Optional.empty();
    }
    List<Span> source = speech.origin().source();
    Span printed = source.isEmpty() ? speech.tokens().getFirst().span() : source.getFirst();
    String label = String.valueOf(place.turns().getFirst().speaker());
    return Optional.of(
        new Departure(
            Kind.SPEAKER,
            Set.of(),
            new Side(named.name(), printed),
            new Side(label, place.spans().getFirst()),
            false,
            0));
  }

  /** Whether somebody who speaks in the record may have said it. */
  private static boolean mayBeAny(Speech speech, Set<NameParts> speakers) {
    if (!(speech.origin().speaker() instanceof Speaker.Named named)) {
      return true;
    }
    NameParts here = NameParts.of(named.name());
    return speakers.stream().anyMatch(there -> there.isEmpty() || here.mayBeOne(there));
  }
}
