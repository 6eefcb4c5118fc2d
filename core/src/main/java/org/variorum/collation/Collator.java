package org.variorum.collation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.variorum.collation.Grouping.Group;
import org.variorum.collation.Grouping.Part;
import org.variorum.language.Embedder;
import org.variorum.language.NormalForms;
import org.variorum.name.NameParts;
import org.variorum.quotation.AnnotatedArticle;
import org.variorum.quotation.ReportedFinder;
import org.variorum.text.NormalWord;
import org.variorum.text.Span;

/**
 * Sets the accounts of one event side by side. Thread-safe.
 *
 * <p>No account is the base: the order in which they are given changes nothing but the order in
 * which they are listed.
 */
public final class Collator {

  private final NormalForms forms = new NormalForms();
  private final SpeechFinder speechFinder = new SpeechFinder(forms);
  private final ReportedFinder reportedFinder = new ReportedFinder();
  private final Supplier<Optional<Embedder>> model;

  /** A collator that knows sentences by their words alone. */
  public Collator() {
    this(Optional::empty);
  }

  /**
   * A collator that asks {@code model} where words leave open whether two sentences say the same;
   * it may be asked by several threads, and for every story again.
   */
  public Collator(Supplier<Optional<Embedder>> model) {
    this.model = model;
  }

  /** The collation of {@code accounts}. */
  public Collation collate(List<AnnotatedArticle> accounts) {
    List<Integer> order = canonical(accounts);
    List<Speech> speeches =
        order.parallelStream()
            .flatMap(i -> speechFinder.in(i, accounts.get(i).body()).stream())
            .toList();
    Meanings meanings = new Meanings(forms, model);
    List<String> unexamined = new ArrayList<>();
    List<Group> groups = Grouping.of(speeches, meanings, unexamined);
    Map<Integer, List<Reading>> reported =
        new ReportedVersions(accounts, groups, meanings).in(speeches, order, reportedFinder);
    boolean titled =
        accounts.stream()
            .anyMatch(account -> account.title() != null || !account.captions().isEmpty());
    Map<Integer, List<Headline>> headlines =
        titled ? new HeadlineFinder(speeches, groups).in(accounts, speechFinder) : Map.of();
    List<Draft> drafts =
        IntStream.range(0, groups.size())
            .parallel()
            .mapToObj(i ->
                draft(
                    groups.get(i),
                    speeches,
                    accounts,
                    reported.getOrDefault(i, List.of()),
                    headlines.getOrDefault(i, List.of())))
            .sorted(Draft.ORDER)
            .toList();
    List<Utterance> utterances = new ArrayList<>();
    for (Draft draft : drafts) {
      String id = "u" + (utterances.size() + 1);
      utterances.add(draft.utterance(id));
      if (!draft.examined()) {
        unexamined.add("the columns of " + id);
      }
    }
    unexamined.addAll(meanings.unexamined());
    return new Collation(accounts, utterances, unexamined);
  }

  /** The accounts in an order that depends on what they are, not on how they were given. */
  private static List<Integer> canonical(List<AnnotatedArticle> accounts) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < accounts.size(); i++) {
      order.add(i);
    }
    order.sort(
        Comparator.comparing((Integer i) -> accounts.get(i).article().text())
            .thenComparing(i -> accounts.get(i).article().id()));
    return order;
  }

  private static final double HALF = 0.5;
  private static final double ALL_BUT = 0.8;

  /** An utterance before it has its number, with what decides its place. */
  private record Draft(
      @Nullable String speaker,
      List<Reading> readings,
      boolean examined,
      List<Column> columns,
      List<Difference> differences,
      List<String> summary,
      List<Headline> headlines,
      int gravity,
      double place,
      String key) {

    static final Comparator<Draft> ORDER =
        Comparator.comparing((Draft draft) -> draft.readings().size() == 1)
            .thenComparingInt(Draft::gravity)
            .thenComparingDouble(Draft::place)
            .thenComparing(Draft::key);

    Utterance utterance(String id) {
      return new Utterance(id, speaker, readings, columns, differences, summary, headlines);
    }
  }

  private Draft draft(
      Group group,
      List<Speech> speeches,
      List<AnnotatedArticle> accounts,
      List<Reading> reported,
      List<Headline> headlines) {
    List<Reading> readings = new ArrayList<>();
    List<Wording> wordings = new ArrayList<>();
    long place = 0; // in thousandths: whole numbers add up to the same in any order
    for (Map.Entry<Integer, List<Part>> entry : group.parts().entrySet()) {
      AnnotatedArticle article = accounts.get(entry.getKey());
      List<Part> chosen = chosen(entry.getValue(), speeches);
      Wording wording =
          Wording.of(entry.getKey(), article.article().text(), speeches, chosen)
              .with(article.body().names());
      wordings.add(wording);
      readings.add(reading(wording, chosen, entry.getValue(), speeches, article));
      place += 1000L * wording.spans().getFirst().start() / article.article().text().length();
    }
    wordings.sort(Comparator.comparing(Wording::sortKey));
    Grid grid = GridBuilder.build(wordings);
    List<Column> columns = grid.toColumns();
    Reach reach = new Reach(columns);
    List<Difference> differences = new ArrayList<>(DifferenceFinder.in(grid));
    differences.sort(Gravity.order(reach));
    double middle = (double) place / readings.size();
    readings.addAll(reported);
    readings.sort(Comparator.comparingInt(Reading::account));
    return new Draft(
        speaker(readings),
        readings,
        grid.examined(),
        columns,
        differences,
        summary(differences, columns, accounts),
        headlines,
        Gravity.of(differences, reach),
        middle,
        wordings.getFirst().sortKey());
  }

  private static List<String> summary(
      List<Difference> differences, List<Column> columns, List<AnnotatedArticle> accounts) {
    return Summary.of(differences, columns, i -> accounts.get(i).article().label()).stream()
        .map(Statement::text)
        .toList();
  }

  /**
   * The parts that make the reading: the longest, with those that go on from it. A pull quote
   * repeats what the report says: of two printings, the one with reporting words is the account's.
   */
  private static List<Part> chosen(List<Part> parts, List<Speech> speeches) {
    Part longest = parts.stream().min(Grouping.byLength(speeches)).orElseThrow();
    int least = Grouping.length(speeches, longest) / 2;
    Part main =
        parts.stream()
            .filter(part -> Grouping.length(speeches, part) > least)
            .filter(part -> !speeches.get(part.speech()).origin().cue().isEmpty())
            .min(Grouping.byLength(speeches))
            .orElse(longest);
    int at = parts.indexOf(main);
    int from = at;
    int to = at + 1;
    while (from > 0 && goesOn(parts.get(from - 1), parts.get(from), speeches)) {
      from--;
    }
    while (to < parts.size() && goesOn(parts.get(to - 1), parts.get(to), speeches)) {
      to++;
    }
    return parts.subList(from, to);
  }

  private static boolean goesOn(Part first, Part second, List<Speech> speeches) {
    Speech one = speeches.get(first.speech());
    Speech other = speeches.get(second.speech());
    boolean whole = one.kind() == Reading.Kind.QUOTED && other.kind() == Reading.Kind.QUOTED;
    return first.speech() != second.speech()
        && Grouping.near(one, other)
        && !repeats(words(first, one), words(second, other), whole ? ALL_BUT : HALF);
  }

  /**
   * An outlet quotes a few words in a sentence of its own, and then the whole; or it prints the
   * whole twice. Speakers repeat themselves, too, but seldom in a whole quotation.
   */
  private static boolean repeats(Set<String> one, Set<String> other, double part) {
    Set<String> shared = new HashSet<>(one);
    shared.retainAll(other);
    return shared.size() > part * Math.min(one.size(), other.size());
  }

  private static Set<String> words(Part part, Speech speech) {
    int from = speech.sentences().get(part.from()).start();
    int to = speech.sentences().get(part.to() - 1).end();
    return speech.words().subList(from, to).stream()
        .map(NormalWord::form)
        .collect(Collectors.toSet());
  }

  private static Reading reading(
      Wording wording,
      List<Part> chosen,
      List<Part> all,
      List<Speech> speeches,
      AnnotatedArticle article) {
    Speech first = speeches.get(chosen.getFirst().speech());
    List<Span> repeats = new ArrayList<>();
    Set<Part> taken = new HashSet<>(chosen);
    for (Part part : all) {
      if (!taken.contains(part)) {
        repeats.addAll(
            Wording.of(wording.account(), wording.text(), speeches, List.of(part)).spans());
      }
    }
    List<String> quotations =
        chosen.stream()
            .map(part -> article.quotationId(speeches.get(part.speech()).quotation()))
            .distinct()
            .toList();
    return new Reading(
        wording.account(),
        first.kind(),
        wording.spans(),
        repeats,
        first.speaker(),
        first.origin().source(),
        first.origin().cue(),
        first.origin().authority(),
        quotations);
  }

  /** Whom most accounts name, by the fullest name that one of them gives. */
  private static @Nullable String speaker(List<Reading> readings) {
    List<String> names = new ArrayList<>();
    for (Reading reading : readings) {
      if (reading.speaker() != null) {
        names.add(reading.speaker());
      }
    }
    return names.stream()
        .distinct()
        .min(
            Comparator.comparingLong((String name) -> -votes(name, names))
                .thenComparingInt(name -> -name.length())
                .thenComparing(Comparator.naturalOrder()))
        .orElse(null);
  }

  /** How many of {@code names} may mean the same speaker as {@code name}. */
  private static long votes(String name, List<String> names) {
    NameParts parts = NameParts.of(name);
    return names.stream().filter(other -> parts.mayBeOne(NameParts.of(other))).count();
  }
}
