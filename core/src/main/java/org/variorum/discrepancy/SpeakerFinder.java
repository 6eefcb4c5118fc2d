package org.variorum.discrepancy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.variorum.collation.Collation;
import org.variorum.collation.Difference;
import org.variorum.collation.OtherSpeaker;
import org.variorum.collation.Reading;
import org.variorum.collation.Utterance;
import org.variorum.discrepancy.Discrepancy.Certainty;
import org.variorum.discrepancy.Discrepancy.Kind;
import org.variorum.name.Entity;
import org.variorum.name.NameParts;
import org.variorum.quotation.AnnotatedArticle;
import org.variorum.text.Span;

/**
 * Words that accounts give to speakers of different names. Certain where each account prints the
 * name beside the words; where the speaker was resolved from a pronoun, a person must judge.
 */
final class SpeakerFinder {

  private static final String RULE = "one-utterance-two-speakers";

  /** Shorter utterances may be two people's own. */
  private static final int FEWEST_COLUMNS = 6;

  /** So many characters after a source, if it ends no sentence before, belong to it. */
  private static final int BESIDE = 60;

  private static final String ENDS = "\n.“”\"";

  private static final Pattern NO_LETTERS = Pattern.compile("(?:[’']s?)?[^\\p{L}\\p{M}’'-]+");

  /** Of shorter names a letter more or less makes another. */
  private static final int SHORTEST_SPELT = 5;

  private SpeakerFinder() {}

  /**
   * Those of {@code collation}.
   *
   * @param numbers the number of each of its accounts in the result
   */
  static List<Discrepancy> in(Collation collation, List<Integer> numbers) {
    List<Discrepancy> found = new ArrayList<>();
    for (Utterance utterance : collation.utterances()) {
      boolean others =
          OtherSpeaker.in(utterance).stream().anyMatch(o -> o.kind() == OtherSpeaker.Kind.NAMED);
      if (others && utterance.columns().size() >= FEWEST_COLUMNS) {
        discrepancy(utterance, collation, numbers, found);
      }
    }
    return found;
  }

  private static void discrepancy(
      Utterance utterance, Collation collation, List<Integer> numbers, List<Discrepancy> found) {
    Map<String, List<Place>> speakers = new TreeMap<>();
    // Of other words two speakers may both be right: each said his own.
    boolean named =
        utterance.differences().stream().noneMatch(d -> d.kind() == Difference.Kind.WORDING);
    for (Reading reading : byName(utterance, collation)) {
      String speaker = speakerOf(reading);
      Span source = reading.source().getFirst();
      String text = collation.accounts().get(reading.account()).article().text();
      named &= lastWord(source.of(text)).equals(lastWord(speaker));
      String known =
          speakers.keySet().stream()
              .filter(other -> mayBeOne(other, speaker))
              .findFirst()
              .orElse(speaker);
      speakers
          .computeIfAbsent(known, k -> new ArrayList<>())
          .add(new Place(numbers.get(reading.account()), source));
    }
    leaveOutCompanions(speakers, collation, numbers);
    if (speakers.size() > 1) {
      // Two of one surname may be one of whom an account has the first name wrong, or short.
      named &=
          speakers.keySet().stream().map(SpeakerFinder::lastWord).distinct().count()
              == speakers.size();
      Certainty certainty = named ? Certainty.CERTAIN : Certainty.POSSIBLE;
      String slot = "who said “" + shortened(words(utterance, collation)) + "”";
      found.add(new Discrepancy(Kind.ATTRIBUTION, certainty, slot, RULE, values(speakers)));
    }
  }

  /** The readings that name a person, the fullest names first, whatever the order of accounts. */
  private static List<Reading> byName(Utterance utterance, Collation collation) {
    return utterance.readings().stream()
        .filter(reading ->
            !reading.source().isEmpty()
                && isPerson(speakerOf(reading), collation.accounts().get(reading.account())))
        .sorted(
            Comparator.comparingInt((Reading reading) -> -speakerOf(reading).length())
                .thenComparing(SpeakerFinder::speakerOf))
        .toList();
  }

  private static String speakerOf(Reading reading) {
    String speaker = reading.speaker();
    return speaker == null ? "" : speaker;
  }

  /** The first words, as the account prints them that sorts first by them. */
  private static String words(Utterance utterance, Collation collation) {
    return utterance.readings().stream()
        .map(reading ->
            reading
                .spans()
                .getFirst()
                .of(collation.accounts().get(reading.account()).article().text()))
        .min(Comparator.naturalOrder())
        .orElse("");
  }

  private static List<Alternative> values(Map<String, List<Place>> speakers) {
    return speakers.entrySet().stream()
        .map(entry -> new Alternative(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparingInt((Alternative value) -> -value.accounts().size())
                .thenComparing(Alternative::value))
        .toList();
  }

  /** Bodies and papers speak through people, so that both may be right. */
  private static boolean isPerson(String speaker, AnnotatedArticle account) {
    return speaker.indexOf(' ') > 0
        && account.body().names().entities().stream()
            .anyMatch(e -> e.type() == Entity.Type.PERSON && e.name().equals(speaker));
  }

  /** Whether one may be the other, if only in another spelling. */
  private static boolean mayBeOne(String one, String other) {
    return NameParts.of(one).mayBeOne(NameParts.of(other))
        || isSpelt(lastWord(one), lastWord(other)) && isSpelt(firstWord(one), firstWord(other));
  }

  /** {@code AJ} and {@code A.J.}, {@code Guzman} and {@code Guzmann}, {@code Chris} in full. */
  private static boolean isSpelt(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    return one.equals(other)
        || one.startsWith(other)
        || other.startsWith(one)
        || shorter >= SHORTEST_SPELT && isNear(one, other);
  }

  /** "Said Ostmark researcher Paul Dorn": whoever names the other beside it means the other. */
  private static void leaveOutCompanions(
      Map<String, List<Place>> speakers, Collation collation, List<Integer> numbers) {
    List<String> all = List.copyOf(speakers.keySet());
    for (String name : all) {
      speakers.computeIfPresent(
          name,
          (n, places) -> {
            List<Place> kept =
                places.stream()
                    .filter(place ->
                        all.stream()
                            .noneMatch(other ->
                                !lastWord(other).equals(lastWord(n))
                                    && around(place, collation, numbers)
                                        .contains(" " + lastWord(other) + " ")))
                    .toList();
            return kept.isEmpty() ? null : kept;
          });
    }
  }

  /** The words at {@code place} and behind it, in lower case, a blank on either side of each. */
  private static String around(Place place, Collation collation, List<Integer> numbers) {
    String text = collation.accounts().get(numbers.indexOf(place.account())).article().text();
    int end = place.span().end();
    int to = Math.min(text.length(), end + BESIDE);
    while (end < to && ENDS.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    String words = text.substring(place.span().start(), end).toLowerCase(Locale.ROOT);
    return " " + String.join(" ", NO_LETTERS.split(words, -1)) + " ";
  }

  private static String firstWord(String name) {
    int end = name.indexOf(' ');
    String first = end < 0 ? name : name.substring(0, end);
    return first.replace(".", "").toLowerCase(Locale.ROOT);
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  /** Whether all but two letters in one place are the same. */
  private static boolean isNear(String one, String other) {
    int least = Math.min(one.length(), other.length());
    int before = 0;
    while (before < least && one.charAt(before) == other.charAt(before)) {
      before++;
    }
    int after = 0;
    while (after < least - before
        && one.charAt(one.length() - 1 - after) == other.charAt(other.length() - 1 - after)) {
      after++;
    }
    return before + after >= Math.max(one.length(), other.length()) - 2;
  }

  private static String shortened(String words) {
    String line = words.replaceAll("\\s+", " ");
    int end = line.length() <= 60 ? -1 : line.lastIndexOf(' ', 60);
    return end <= 0 ? line : line.substring(0, end) + " …";
  }
}
