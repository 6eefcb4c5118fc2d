package org.variorum.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds whom the accounts of one story mean by their names, by the rules of {@link JoinRule}.
 *
 * <p>No account is the base: their order changes nothing but the indexes. Near linear in the count
 * of mentions: names are compared only where they share a folded part or its sound, and never more
 * than a bounded number of one part; what was passed over is said. Thread-safe.
 */
public final class IdentityFinder {

  /** Fewer letters are too few to hold a hyphen and mean the same without it. */
  private static final int FEWEST_LETTERS = 5;

  private final Lexicon lexicon;

  /** Reads the word lists. */
  public IdentityFinder() {
    this(new Lexicon());
  }

  /** Uses the word lists of {@code names}. */
  public IdentityFinder(NameFinder names) {
    this(names.lexicon());
  }

  private IdentityFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Every entity of {@code accounts} belongs to exactly one identity. */
  public StoryNames find(List<AccountNames> accounts) {
    List<Named> named = new ArrayList<>();
    for (int account = 0; account < accounts.size(); account++) {
      named.addAll(NamedReader.read(lexicon, account, accounts.get(account)));
    }
    List<Form> forms = Forms.of(lexicon, named);
    FormGroups groups = new FormGroups(forms);
    Blocks blocks = new Blocks();
    joinSameLetters(forms, groups);
    new PersonJoins(lexicon, forms, groups, blocks).join();
    Set<Form> undecided = new SurnameJoins(lexicon, forms, groups, blocks).join();
    List<List<Form>> words = words(forms, undecided);
    words.forEach(alike -> joinOpen(alike, groups));
    BodyJoins bodies = new BodyJoins(lexicon, forms, groups, blocks);
    bodies.join();
    words.forEach(alike -> joinSameWord(alike, groups));
    bodies.joinSpelt();
    return new StoryNamesWriter(lexicon, groups.all()).write(blocks.unexamined());
  }

  private static void joinSameLetters(List<Form> forms, FormGroups groups) {
    Map<String, Form> first = new HashMap<>();
    for (Form form : forms) {
      String letters = NameWords.letters(form.key());
      if (letters.length() >= FEWEST_LETTERS && !(form.isSingle() && letters.equals(form.key()))) {
        Form other = first.putIfAbsent(letters, form);
        if (other != null && !other.key().equals(form.key())) {
          groups.join(other, form, JoinRule.SAME_LETTERS);
        }
      }
    }
  }

  /** The forms of each word that may stand for more than one of them. */
  private static List<List<Form>> words(List<Form> forms, Set<Form> undecided) {
    Map<String, List<Form>> byWord = new TreeMap<>();
    for (Form form : forms) {
      if (form.isSingle() && !undecided.contains(form)) {
        byWord.computeIfAbsent(form.key(), key -> new ArrayList<>()).add(form);
      }
    }
    return List.copyOf(byWord.values());
  }

  /** A word that no account says more of is the same in all. */
  private static void joinOpen(List<Form> alike, FormGroups groups) {
    List<Form> open = alike.stream().filter(form -> isAlone(form, groups)).toList();
    open.forEach(form -> groups.join(open.getFirst(), form, JoinRule.SAME_NAME));
  }

  /** A word that some accounts leave open joins the only sense that others give it. */
  private static void joinSameWord(List<Form> alike, FormGroups groups) {
    Set<Form> open = new LinkedHashSet<>();
    Set<Form> senses = new LinkedHashSet<>();
    for (Form form : alike) {
      (isAlone(form, groups) ? open : senses).add(groups.of(form));
    }
    if (senses.size() == 1) {
      Form sense = senses.iterator().next();
      open.forEach(form -> groups.join(sense, form, JoinRule.SAME_WORD));
    }
  }

  private static boolean isAlone(Form form, FormGroups groups) {
    return isOpen(form)
        && groups.members(form).stream().allMatch(f -> f.parts().equals(form.parts()) && isOpen(f));
  }

  private static boolean isOpen(Form form) {
    return form.type() == Entity.Type.OTHER || form.type() == Entity.Type.WORK;
  }

  /** The order of identities; the place of the first mention decides what nothing else does. */
  static final Comparator<Identity> MOST_NAMED =
      Comparator.comparingInt((Identity identity) -> identity.accounts().size())
          .thenComparingInt(
              identity -> identity.spellings().stream().mapToInt(s -> s.mentions().size()).sum())
          .reversed()
          .thenComparing(Identity::name)
          .thenComparing(Identity::type)
          .thenComparing(identity -> identity.members().getFirst().at());
}
