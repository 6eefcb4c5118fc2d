package org.variorum.discrepancy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.discrepancy.Discrepancy.Certainty;
import org.variorum.discrepancy.Discrepancy.Kind;
import org.variorum.quotation.Quotation;
import org.variorum.text.Span;

/**
 * Where something was said, or is to be broadcast: programmes and channels on which accounts part.
 *
 * <p>A broadcast in full has one venue, so that two exclude each other; of what was said in an
 * interview, several programmes may show parts, so that a person must judge.
 */
final class VenueFinder {

  private static final String BROADCAST = "venue-of-a-broadcast-in-full";
  private static final String SPOKEN = "venue-of-one-speaker";

  /** "It will air in full": what follows says where. */
  private static final Pattern IN_FULL =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?:airs?|aired|airing|broadcasts?|goes out|went out|go out|shown|streams?|streamed|runs?"
              + "|televised)\\b[^.!?\\n]{0,20}\\bin (?:full|its entirety)\\b");

  /** "On the Harbour Hour": the venue is group 1. */
  private static final Pattern ON =
      Pattern.compile(
          "[^.!?\\n]{0,30}?\\b(?:on|via|during)\\s+[‘’“”\"'`]*"
              + "((?:[\\p{Lu}\\d][\\p{L}\\p{N}&.’'-]*)(?:\\s+(?:[\\p{Lu}\\d][\\p{L}\\p{N}&.’'-]*|show|programme|program|of|the)){0,5})");

  /**
   * "In full on Friday, on January 17 and on the Harbour Hour": dates before it are passed over.
   */
  private static final int MOST_DATES = 3;

  /** Of more broadcasts in full no report tells. */
  private static final int MOST = 10;

  /**
   * A broadcast in full of which an account tells.
   *
   * @param venue as printed
   * @param place of the venue
   * @param about what else its sentence tells
   */
  private record Told(String venue, Place place, Set<String> about) {}

  private VenueFinder() {}

  /** What {@code accounts} part on. */
  static List<Discrepancy> in(List<Account> accounts) {
    List<Discrepancy> found = new ArrayList<>();
    List<Told> told = accounts.stream().flatMap(account -> inFull(account).stream()).toList();
    List<Alternative> full = new ArrayList<>();
    told.forEach(each -> add(full, each.venue(), each.place()));
    if (full.size() > 1 && isOncePerAccount(full)) {
      found.add(
          new Discrepancy(
              Kind.VENUE,
              isOfOne(told, full) ? Certainty.CERTAIN : Certainty.POSSIBLE,
              "where it is broadcast in full",
              BROADCAST,
              sorted(full)));
    }
    found.addAll(ofSpeakers(accounts));
    return found;
  }

  /** What {@code account} itself tells of broadcasts in full. */
  private static List<Told> inFull(Account account) {
    List<Told> told = new ArrayList<>();
    String text = account.body().text();
    Matcher matcher = IN_FULL.matcher(text);
    Matcher on = ON.matcher(text);
    while (told.size() < MOST && matcher.find()) {
      int from = matcher.end();
      for (int i = 0; i <= MOST_DATES && on.region(from, text.length()).lookingAt(); i++) {
        Span venue = new Span(on.start(1), on.start(1) + bare(on.group(1)).length());
        OptionalInt dated = endOfDate(account, venue);
        if (dated.isEmpty()) {
          if (!account.isQuoted(venue)) {
            Span words = new Span(matcher.start(), venue.end());
            Set<String> about = account.tellingTerms(account.sentenceOf(words), words);
            told.add(new Told(venue.of(text), new Place(account.index(), venue), about));
          }
          break;
        }
        from = dated.getAsInt();
      }
    }
    return told;
  }

  /** Where the date ends with which {@code span} begins, if it does. */
  private static OptionalInt endOfDate(Account account, Span span) {
    return account.body().timexes().stream()
        .filter(timex -> timex.span().overlaps(span) && timex.span().start() <= span.start())
        .mapToInt(timex -> timex.span().end())
        .findFirst();
  }

  /** Whether no account gives two: what is aired in full may be streamed in full besides. */
  private static boolean isOncePerAccount(List<Alternative> values) {
    return values.stream().flatMap(value -> value.accounts().stream()).distinct().count()
        == values.stream().mapToLong(value -> value.accounts().size()).sum();
  }

  /** Whether sentences of two venues share a word that tells what it is that is broadcast. */
  private static boolean isOfOne(List<Told> told, List<Alternative> values) {
    Map<String, Alternative> venueOf = new HashMap<>();
    for (Alternative value : values) {
      for (Told each : told) {
        if (value.places().contains(each.place())) {
          for (String term : each.about()) {
            if (!venueOf.computeIfAbsent(term, t -> value).equals(value)) {
              return true;
            }
          }
        }
      }
    }
    return false;
  }

  private static String bare(String venue) {
    return venue.replaceAll("[’'.,”\"]+$", "");
  }

  private static void add(List<Alternative> all, String venue, Place place) {
    for (int i = 0; i < all.size(); i++) {
      String known = all.get(i).value().toLowerCase(Locale.ROOT);
      String other = venue.toLowerCase(Locale.ROOT);
      if (known.contains(other) || other.contains(known)) {
        List<Place> places = new ArrayList<>(all.get(i).places());
        places.add(place);
        all.set(
            i,
            new Alternative(known.length() >= other.length() ? all.get(i).value() : venue, places));
        return;
      }
    }
    all.add(new Alternative(venue, List.of(place)));
  }

  private static List<Alternative> sorted(List<Alternative> values) {
    return values.stream()
        .sorted(
            Comparator.comparingInt((Alternative value) -> -value.accounts().size())
                .thenComparing(Alternative::value))
        .toList();
  }

  /** Venues that accounts give for what one speaker said, where each gives one. */
  private static List<Discrepancy> ofSpeakers(List<Account> accounts) {
    Map<String, List<Alternative>> venues = new TreeMap<>();
    for (Account account : accounts) {
      for (Quotation quotation : account.body().quotations()) {
        String venue = quotation.venue();
        String speaker = account.speakerOf(quotation);
        if (venue == null || speaker == null || !quotation.isQuoted()) {
          continue;
        }
        Span around = account.paragraphOf(quotation.extent());
        int at = account.body().text().indexOf(venue, around.start());
        if (at >= 0 && at + venue.length() <= around.end()) {
          add(
              venues.computeIfAbsent(speaker, s -> new ArrayList<>()),
              venue,
              new Place(account.index(), new Span(at, at + venue.length())));
        }
      }
    }
    List<Discrepancy> found = new ArrayList<>();
    venues.forEach((speaker, values) -> {
      if (values.size() > 1 && isOncePerAccount(values)) {
        found.add(
            new Discrepancy(
                Kind.VENUE,
                Certainty.POSSIBLE,
                "where " + account(accounts, speaker) + " said it",
                SPOKEN,
                sorted(values)));
      }
    });
    return found;
  }

  private static String account(List<Account> accounts, String speaker) {
    return accounts.getFirst().nameOf(speaker);
  }
}
