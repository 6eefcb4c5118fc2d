package org.variorum.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What holds of the names of every story. All names are invented. */
class IdentityFinderPropertiesTest {

  private static final StoryOfLines STORY = new StoryOfLines();

  @Property(tries = 150)
  void theOrderOfAccountsChangesNothingButTheirIndexes(
      @ForAll("stories") List<String> bodies, @ForAll("seeds") long seed) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, bodies.size()).boxed().toList());
    java.util.Collections.shuffle(order, new java.util.Random(seed));
    StoryNames straight = STORY.find(bodies);
    StoryNames shuffled = STORY.find(order.stream().map(bodies::get).toList());
    assertThat(described(shuffled, order))
        .isEqualTo(described(straight, IntStream.range(0, bodies.size()).boxed().toList()));
  }

  @Property(tries = 60)
  void everyEntityBelongsToOneIdentityThatHoldsItsMentions(@ForAll("stories") List<String> bodies) {
    List<AccountNames> accounts = bodies.stream().map(STORY::account).toList();
    StoryNames names = new IdentityFinder().find(accounts);
    Set<EntityAt> seen = new HashSet<>();
    for (int i = 0; i < names.identities().size(); i++) {
      for (Identity.Member member : names.identities().get(i).members()) {
        assertThat(seen.add(member.at())).isTrue();
        assertThat(names.identityOf(member.at())).isEqualTo(i);
      }
    }
    int entities =
        accounts.stream().mapToInt(a -> a.texts().getFirst().names().entities().size()).sum();
    assertThat(seen).hasSize(entities);
    for (int account = 0; account < accounts.size(); account++) {
      for (Mention mention : accounts.get(account).texts().getFirst().names().mentions()) {
        MentionAt at = new MentionAt(account, 0, mention.span());
        assertThat(names.identity(account, mention.entity()).spellings())
            .anyMatch(spelling -> spelling.mentions().contains(at));
      }
    }
  }

  /**
   * A page of names in each of many accounts: bounded, and said where something was passed over.
   */
  @Test
  void saysWhatItPassesOver() {
    String body =
        IntStream.range(0, 200)
            .mapToObj(i -> "They saw Dora" + letters(i) + " Quillfeather there.")
            .collect(Collectors.joining(" "));
    StoryNames names = STORY.find(List.of(body, body));
    assertThat(names.unexamined()).isNotEmpty();
    assertThat(names.identities()).allMatch(identity -> identity.accounts().size() == 2);
  }

  private static String letters(int number) {
    return "" + (char) ('a' + number % 26) + (char) ('a' + number / 26) + "x";
  }

  /** Identities as text, their accounts under the indexes of the story as it was drawn. */
  private static List<String> described(StoryNames names, List<Integer> order) {
    List<String> identities = new ArrayList<>();
    for (int i = 0; i < names.identities().size(); i++) {
      Identity identity = names.identities().get(i);
      Map<Integer, String> members = new TreeMap<>();
      identity
          .members()
          .forEach(member ->
              members.merge(
                  order.get(member.at().account()),
                  member.at().entity() + member.rule().id(),
                  (one, other) -> one + "+" + other));
      int index = i;
      String variants =
          names.variants().stream()
              .filter(variant -> variant.identity() == index)
              .map(variant -> variant.kind() + printed(variant.spellings(), order))
              .collect(Collectors.joining());
      identities.add(
          "%s %s %s %s %s %s %s"
              .formatted(
                  identity.name(),
                  identity.type(),
                  identity.gender(),
                  printed(identity.spellings(), order),
                  roles(identity, order),
                  members,
                  variants));
    }
    identities.sort(null);
    return identities;
  }

  private static String printed(List<Identity.Spelling> spellings, List<Integer> order) {
    return spellings.stream()
        .map(s -> s.printed() + s.accounts().stream().map(order::get).sorted().toList())
        .toList()
        .toString();
  }

  private static String roles(Identity identity, List<Integer> order) {
    return identity.roles().stream()
        .map(role -> role.words() + role.accounts().stream().map(order::get).sorted().toList())
        .toList()
        .toString();
  }

  @Provide
  Arbitrary<Long> seeds() {
    return Arbitraries.longs().between(0, 1000);
  }

  @Provide
  Arbitrary<List<String>> stories() {
    Arbitrary<String> who =
        Arbitraries.of(
            "Robert Harlan",
            "Bob Harlan",
            "Robert J. Harlan",
            "Ana Harlan",
            "Sen. Harlan",
            "Mrs. Harlan",
            "Harlan",
            "Maria",
            "Steven McQuill",
            "Stephen MacQuill",
            "Ramón “El Zorrillo” Velarde",
            "Ramon Velarde",
            "El Zorrillo",
            "Moammar Gadhoufi",
            "Muammar Qadhoufi",
            "the Harbour Safety Commission (HSC)",
            "the HSC",
            "Quillworks Inc.",
            "Quillworks",
            "the Ottermark Institution",
            "the Ottermark",
            "Paris, France,",
            "Paris, Texas,",
            "Paris");
    Arbitrary<String> sentence =
        Combinators.combine(
                Arbitraries.of("They saw ", "Then came ", "Nobody told the mayor that "),
                who,
                Arbitraries.of(" there.", " and he left.", " and she slept.", ", a doctor, left."))
            .as((before, name, after) -> before + name + after);
    Arbitrary<String> body =
        sentence.list().ofMinSize(1).ofMaxSize(4).map(sentences -> String.join(" ", sentences));
    return body.list().ofMinSize(2).ofMaxSize(7);
  }
}
