package org.variorum.derivation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.variorum.article.Outlet;
import org.variorum.derivation.KnownOutlet.Match;
import org.variorum.derivation.KnownOutlet.Printed;
import org.variorum.name.Entity;
import org.variorum.quotation.AnnotatedArticle;

/** The outlets of one story, and which of them a printed name means. */
final class StoryOutlets {

  private final OutletNames names;
  private final List<AnnotatedArticle> accounts;
  private final List<KnownOutlet> outlets = new ArrayList<>();
  private final Map<String, Set<Integer>> byKey = new HashMap<>();

  StoryOutlets(OutletNames names, List<AnnotatedArticle> accounts) {
    this.names = names;
    this.accounts = accounts;
    Map<Object, List<Integer>> grouped = new LinkedHashMap<>();
    for (int i = 0; i < accounts.size(); i++) {
      Outlet outlet = accounts.get(i).article().outlet();
      if (outlet != null) {
        @Nullable String agency = names.agency(outlet.name());
        Object key = agency != null ? agency : OutletNames.words(outlet.name());
        grouped.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
      }
    }
    for (List<Integer> same : grouped.values()) {
      Outlet outlet = accounts.get(same.getFirst()).article().outlet();
      if (outlet != null) {
        add(outlet.name(), same);
      }
    }
  }

  private void add(String name, List<Integer> of) {
    int number = outlets.size();
    KnownOutlet outlet =
        new KnownOutlet(name, OutletNames.words(name), names.agency(name), List.copyOf(of));
    outlets.add(outlet);
    outlet.keys().forEach(key -> byKey.computeIfAbsent(key, k -> new TreeSet<>()).add(number));
  }

  /** The agency that is meant by the name in {@code credit}, or null. */
  @Nullable String agency(Credit credit) {
    return names.agency(credit.outlet());
  }

  /**
   * The outlet that {@code credit} means; empty where it is none of the story's, or may be two of
   * them. "The Courier" is an account's own outlet before it is another's.
   */
  Optional<KnownOutlet> meant(Credit credit) {
    Printed said = Printed.of(credit.outlet(), names);
    List<KnownOutlet> whole = new ArrayList<>();
    List<KnownOutlet> part = new ArrayList<>();
    for (int number : candidates(said)) {
      KnownOutlet outlet = outlets.get(number);
      switch (outlet.match(said)) {
        case WHOLE -> whole.add(outlet);
        case PART -> part.add(outlet);
        case NONE -> {}
      }
    }
    if (whole.size() == 1 && !isPerson(credit, said)) {
      return Optional.of(whole.getFirst());
    }
    Optional<KnownOutlet> own =
        part.stream().filter(outlet -> outlet.accounts().contains(credit.account())).findFirst();
    boolean clear = whole.isEmpty() && part.size() == 1 && !namesAnother(credit, said, part);
    return own.isPresent() && whole.isEmpty()
        ? own
        : clear ? Optional.of(part.getFirst()) : Optional.empty();
  }

  private Set<Integer> candidates(Printed said) {
    Set<Integer> numbers = new TreeSet<>();
    for (String word : said.words()) {
      numbers.addAll(byKey.getOrDefault(word, Set.of()));
    }
    numbers.addAll(byKey.getOrDefault(String.join("", said.words()), Set.of()));
    if (said.agency() != null) {
      numbers.addAll(byKey.getOrDefault(said.agency(), Set.of()));
    }
    return numbers;
  }

  /** Whether an outlet of one word is the surname of a person here: "Tom Morrow", "Morrow". */
  private boolean isPerson(Credit credit, Printed said) {
    return said.words().size() == 1
        && said.agency() == null
        && accounts.get(credit.account()).body().names().entities().stream()
            .filter(entity -> entity.type() == Entity.Type.PERSON)
            .map(entity -> OutletNames.words(entity.name()))
            .anyMatch(words -> words.size() > 1 && words.containsAll(said.words()));
  }

  /**
   * Whether the account has another name that the short one may stand for: "the New York Times".
   */
  private boolean namesAnother(Credit credit, Printed said, List<KnownOutlet> meant) {
    return accounts.get(credit.account()).body().names().entities().stream()
        .filter(entity -> entity.type() != Entity.Type.PERSON)
        .map(entity -> Printed.of(entity.name(), names))
        .filter(name -> name.words().size() > said.words().size())
        .filter(name -> name.words().containsAll(said.words()))
        .anyMatch(name -> meant.getFirst().match(name) == Match.NONE);
  }
}
