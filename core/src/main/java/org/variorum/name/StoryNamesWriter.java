package org.variorum.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.variorum.name.Entity.Gender;
import org.variorum.name.Identity.Member;
import org.variorum.name.Identity.Role;
import org.variorum.name.Identity.Spelling;

/** Makes identities of forms that belong together, and says how they are spelt. */
final class StoryNamesWriter {

  private final Lexicon lexicon;
  private final List<List<Form>> groups;

  StoryNamesWriter(Lexicon lexicon, List<List<Form>> groups) {
    this.lexicon = lexicon;
    this.groups = groups;
  }

  StoryNames write(List<String> unexamined) {
    List<Identity> identities =
        groups.stream().map(this::identity).sorted(IdentityFinder.MOST_NAMED).toList();
    Map<EntityAt, Integer> places = new HashMap<>();
    for (int i = 0; i < identities.size(); i++) {
      for (Member member : identities.get(i).members()) {
        places.put(member.at(), i);
      }
    }
    return new StoryNames(
        identities,
        places,
        new VariantFinder(lexicon, identities).find(),
        new ResemblanceFinder(lexicon, identities).find(),
        unexamined);
  }

  private Identity identity(List<Form> forms) {
    Entity.Type type = Form.type(forms);
    List<Member> members = new ArrayList<>();
    for (Form form : forms) {
      for (Named named : form.named()) {
        for (EntityAt at : named.entities()) {
          members.add(new Member(at, rule(form, named, forms)));
        }
      }
    }
    members.sort(Comparator.comparing(Member::at));
    return new Identity(
        name(forms),
        type,
        type == Entity.Type.PERSON ? Genders.of(forms) : Gender.UNKNOWN,
        spellings(forms),
        roles(forms),
        members);
  }

  /** A place belongs by its country where others print that alone. */
  private static JoinRule rule(Form form, Named named, List<Form> forms) {
    boolean within =
        form.type() == Entity.Type.PLACE
            && named.region() == null
            && forms.getFirst() == form
            && form.named().stream().anyMatch(other -> other.region() != null);
    return within ? JoinRule.WITHIN_PLACE : form.rule();
  }

  /** The full name of most accounts; of equals the fullest, then the one with accents. */
  private static String name(List<Form> forms) {
    Map<String, Set<Integer>> accounts = new TreeMap<>();
    boolean full = forms.stream().anyMatch(StoryNamesWriter::isFull);
    for (Form form : forms) {
      for (Named named : form.named()) {
        if (!full || isFull(form)) {
          accounts.computeIfAbsent(named.name(), key -> new TreeSet<>()).add(named.account());
        }
      }
    }
    return accounts.entrySet().stream()
        .min(
            Comparator.comparingInt((Map.Entry<String, Set<Integer>> e) -> -e.getValue().size())
                .thenComparingInt(e -> -NameWords.parts(e.getKey()).size())
                .thenComparing(e -> NameWords.isCapitals(e.getKey()))
                .thenComparing(e -> e.getKey().chars().noneMatch(c -> c >= 0xC0))
                .thenComparingInt(e -> -e.getKey().length())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse("");
  }

  private static boolean isFull(Form form) {
    return !form.isSingle()
        && form.rule() != JoinRule.WORDS_BEFORE
        && form.rule() != JoinRule.NICKNAME;
  }

  private static List<Spelling> spellings(List<Form> forms) {
    Map<String, List<MentionAt>> printed = new TreeMap<>();
    for (Form form : forms) {
      for (Named named : form.named()) {
        for (Named.Printed mention : named.mentions()) {
          printed.computeIfAbsent(mention.text(), key -> new ArrayList<>()).add(mention.at());
        }
      }
    }
    return spellings(printed);
  }

  /** One for each way in which it is printed, the one of most accounts first. */
  static List<Spelling> spellings(Map<String, List<MentionAt>> printed) {
    return printed.entrySet().stream()
        .map(e -> new Spelling(e.getKey(), e.getValue().stream().sorted().toList()))
        .sorted(
            Comparator.comparingInt((Spelling s) -> -s.accounts().size())
                .thenComparingInt(s -> -s.mentions().size())
                .thenComparing(Spelling::printed))
        .toList();
  }

  private List<Role> roles(List<Form> forms) {
    Map<String, Set<String>> words = new LinkedHashMap<>();
    Map<String, Set<Integer>> accounts = new HashMap<>();
    for (Form form : forms) {
      for (Named named : form.named()) {
        for (String role : named.roles()) {
          String key = lexicon.role(role);
          words.computeIfAbsent(key, k -> new TreeSet<>()).add(role);
          accounts.computeIfAbsent(key, k -> new TreeSet<>()).add(named.account());
        }
      }
    }
    return words.entrySet().stream()
        .map(e ->
            new Role(
                e.getValue().iterator().next(),
                List.copyOf(accounts.getOrDefault(e.getKey(), Set.of()))))
        .sorted(
            Comparator.comparingInt((Role role) -> -role.accounts().size())
                .thenComparing(Role::words))
        .toList();
  }
}
