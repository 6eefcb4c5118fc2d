package org.variorum.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.variorum.name.Resemblance.Kind;

/** Finds persons of different accounts who are given one role. */
final class ResemblanceFinder {

  /** What more people are called says nothing of whether two of them are one. */
  private static final int MOST_OF_A_ROLE = 6;

  private final Lexicon lexicon;
  private final List<Identity> identities;

  ResemblanceFinder(Lexicon lexicon, List<Identity> identities) {
    this.lexicon = lexicon;
    this.identities = identities;
  }

  /** The most telling first, then in the order of identities; one for each pair. */
  List<Resemblance> find() {
    Map<String, List<Integer>> byRole = new TreeMap<>();
    for (int i = 0; i < identities.size(); i++) {
      if (identities.get(i).type() == Entity.Type.PERSON) {
        for (Identity.Role role : identities.get(i).roles()) {
          byRole.computeIfAbsent(lexicon.role(role.words()), key -> new ArrayList<>()).add(i);
        }
      }
    }
    List<Resemblance> found = new ArrayList<>();
    for (Map.Entry<String, List<Integer>> role : byRole.entrySet()) {
      if (role.getValue().size() <= MOST_OF_A_ROLE) {
        addPairs(found, role.getKey(), role.getValue());
      }
    }
    found.sort(
        Comparator.comparing(Resemblance::kind)
            .thenComparingInt(Resemblance::one)
            .thenComparingInt(Resemblance::other)
            .thenComparing(Resemblance::role));
    Set<List<Integer>> seen = new HashSet<>();
    found.removeIf(pair -> !seen.add(List.of(pair.one(), pair.other())));
    return List.copyOf(found);
  }

  private void addPairs(List<Resemblance> found, String role, List<Integer> bearers) {
    for (int i = 0; i < bearers.size(); i++) {
      for (int j = i + 1; j < bearers.size(); j++) {
        Identity one = identities.get(bearers.get(i));
        Identity other = identities.get(bearers.get(j));
        boolean free =
            Collections.disjoint(one.accounts(), other.accounts())
                && !Genders.areContrary(one.gender(), other.gender());
        Kind kind = free ? kind(role, one, other) : null;
        if (kind != null) {
          found.add(new Resemblance(bearers.get(i), bearers.get(j), kind, role));
        }
      }
    }
  }

  private static @Nullable Kind kind(String role, Identity one, Identity other) {
    List<String> parts = NameWords.parts(one.name());
    List<String> others = NameWords.parts(other.name());
    if (parts.size() > 1 && others.size() > 1 && parts.getFirst().equals(others.getFirst())) {
      return Kind.ROLE_AND_GIVEN_NAME;
    }
    if (parts.getLast().equals(others.getLast())) {
      return Kind.ROLE_AND_SURNAME;
    }
    return role.indexOf(' ') > 0 ? Kind.ROLE : null;
  }
}
