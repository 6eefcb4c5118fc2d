package org.variorum.discrepancy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

  /** "It will air in full on the Harbour Hour": the venue is group 1. */
  private static final Pattern IN_FULL =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?:airs?|aired|airing|broadcasts?|goes out|went out|go out|shown|streams?|streamed|runs?"
              + "|televised)\\b[^.!?\\n]{0,20}\\bin (?:full|its entirety)\\b[^.!?\\n]{0,30}?"
              + "\\b(?:on|via|during)\\s+(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)[‘’“”\"'`]*"
              + "((?:[\\p{Lu}\\d][\\p{L}\\p{N}&.’'-]*)(?:\\s+(?:[\\p{Lu}\\d][\\p{L}\\p{N}&.’'-]*|show|programme|program|of|the)){0,5})");

  private VenueFinder() {}

  /** What {@code accounts} part on. */
  static List<Discrepancy> in(List<Account> accounts) {
    List<Discrepancy> found = new ArrayList<>();
    List<Alternative> full = new ArrayList<>();
    for (Account account : accounts) {
      Matcher matcher = IN_FULL.matcher(account.body().text());
      while (matcher.find()) {
        String venue = matcher.group(1);
        add(
            full,
            bare(venue),
            new Place(
                account.index(),
                new Span(matcher.start(1), matcher.start(1) + bare(venue).length())));
      }
    }
    if (full.size() > 1) {
      found.add(
          new Discrepancy(
              Kind.VENUE,
              Certainty.CERTAIN,
              "where it is broadcast in full",
              BROADCAST,
              sorted(full)));
    }
    found.addAll(ofSpeakers(accounts));
    return found;
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
      boolean once =
          values.stream().flatMap(value -> value.accounts().stream()).distinct().count()
              == values.stream().mapToLong(value -> value.accounts().size()).sum();
      if (values.size() > 1 && once) {
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
