package org.variorum.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.name.NameParts;

/**
 * Somebody who was quoted, with all that is quoted of them.
 *
 * @param name by the fullest name; null for quotes whose speaker nobody names
 * @param quotes in the order of the collation; at least one
 */
record PageSpeaker(@Nullable String name, List<PageQuote> quotes) {

  /** A part of more names than this tells nobody apart. */
  private static final int MOST_MEANT = 20;

  PageSpeaker {
    quotes = List.copyOf(quotes);
  }

  /**
   * The speakers of {@code quotes}, who is quoted most first. A short form of a name counts for the
   * one speaker whose fuller name holds it; where several could be meant, it stays by itself.
   */
  static List<PageSpeaker> of(List<PageQuote> quotes) {
    Map<String, List<PageQuote>> named = new LinkedHashMap<>();
    List<PageQuote> nameless = new ArrayList<>();
    for (PageQuote quote : quotes) {
      String name = quote.utterance().speaker();
      if (name == null) {
        nameless.add(quote);
      } else {
        named.computeIfAbsent(name, _ -> new ArrayList<>()).add(quote);
      }
    }
    Map<String, List<PageQuote>> merged = new LinkedHashMap<>();
    Map<String, String> fuller = fuller(named.keySet());
    named.forEach((name, own) ->
        merged
            .computeIfAbsent(fuller.getOrDefault(name, name), _ -> new ArrayList<>())
            .addAll(own));
    List<PageSpeaker> speakers = new ArrayList<>();
    merged.forEach((name, own) -> speakers.add(new PageSpeaker(name, inOrder(own))));
    if (!nameless.isEmpty()) {
      speakers.add(new PageSpeaker(null, nameless));
    }
    speakers.sort(
        Comparator.comparing((PageSpeaker speaker) -> speaker.name() == null)
            .thenComparingInt(speaker -> -speaker.quotes().size()));
    return List.copyOf(speakers);
  }

  private static List<PageQuote> inOrder(List<PageQuote> quotes) {
    return quotes.stream().sorted(Comparator.comparingInt(PageQuote::index)).toList();
  }

  /** For a short form, the one fuller name that it can mean. */
  private static Map<String, String> fuller(Set<String> names) {
    Map<String, Set<String>> parts = new LinkedHashMap<>();
    Map<String, Set<String>> holding = new HashMap<>();
    for (String name : names) {
      Set<String> own = NameParts.of(name).words();
      parts.put(name, own);
      own.forEach(part -> holding.computeIfAbsent(part, _ -> new HashSet<>()).add(name));
    }
    Map<String, String> fuller = new HashMap<>();
    parts.forEach((name, own) -> {
      Set<String> rarest =
          own.stream()
              .map(part -> holding.getOrDefault(part, Set.of()))
              .min(Comparator.comparingInt(Set::size))
              .orElse(Set.of());
      Set<String> others = rarest.size() > MOST_MEANT ? Set.of() : rarest;
      widest(own, others, parts).ifPresent(other -> fuller.put(name, other));
    });
    fuller.replaceAll((_, to) -> fuller.getOrDefault(to, to));
    return fuller;
  }

  /** Of the names that hold more than {@code own}, the one that holds all the others. */
  private static Optional<String> widest(
      Set<String> own, Set<String> names, Map<String, Set<String>> parts) {
    List<String> wider =
        names.stream()
            .filter(name -> parts.getOrDefault(name, Set.of()).size() > own.size())
            .filter(name -> parts.getOrDefault(name, Set.of()).containsAll(own))
            .sorted()
            .toList();
    Set<String> all = new HashSet<>();
    wider.forEach(name -> all.addAll(parts.getOrDefault(name, Set.of())));
    return wider.stream()
        .filter(name -> parts.getOrDefault(name, Set.of()).equals(all))
        .findFirst();
  }

  /** How many versions of all that several accounts print. */
  int versions() {
    return quotes.stream()
        .filter(quote -> !quote.alone())
        .mapToInt(quote -> quote.versions().size())
        .sum();
  }

  long hiddenCuts() {
    return quotes.stream().mapToLong(PageQuote::hiddenCuts).sum();
  }

  /** The accounts that quote them. */
  Set<Integer> accounts() {
    Set<Integer> accounts = new HashSet<>();
    quotes.forEach(quote -> accounts.addAll(quote.accounts()));
    return accounts;
  }
}
