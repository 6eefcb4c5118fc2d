package org.variorum.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.variorum.name.Entity.Gender;

/**
 * Finds whom one word means in an account that prints no full name for it. Within an account its
 * own full names have been asked before.
 */
final class SurnameJoins {

  /** The chief holder is named in full by so many accounts at least, … */
  private static final int CHIEF_ACCOUNTS = 3;

  /** … and by so many times as many as the next. */
  private static final int CHIEF_TIMES = 4;

  private final Lexicon lexicon;
  private final FormGroups groups;
  private final List<Form> full;
  private final List<Form> alone;
  private final Map<String, Set<Form>> bySurname = new HashMap<>();
  private final Map<String, Set<Form>> ownByPart = new HashMap<>();
  private final Map<String, Set<Form>> byInner = new HashMap<>();
  private final Map<String, Set<Form>> byGiven = new HashMap<>();
  private final Blocks blocks;
  private final Map<String, Set<Form>> bySound = new HashMap<>();

  SurnameJoins(Lexicon lexicon, List<Form> forms, FormGroups groups, Blocks blocks) {
    this.blocks = blocks;
    this.lexicon = lexicon;
    this.groups = groups;
    this.full = forms.stream().filter(f -> f.isPerson() && !f.isSingle()).toList();
    this.alone =
        forms.stream()
            .filter(f -> f.isSingle() && Form.mayBePart(f.type()))
            .filter(f -> groups.members(f).size() == 1)
            .toList();
  }

  /** Joins what can be; what may mean several is returned, and stays by itself. */
  Set<Form> join() {
    index();
    List<Form> left = new ArrayList<>();
    Set<Form> undecided = new HashSet<>();
    for (Form form : alone) {
      Form own = own(form);
      Set<Form> holders = own == null ? holders(form) : Set.of(own);
      if (own != null) {
        groups.join(own, form, JoinRule.OWN_HOLDER);
      } else if (holders.isEmpty()) {
        left.add(form);
      } else if (holders.size() > Blocks.MOST || !choose(form, holders)) {
        undecided.add(form);
      }
    }
    List<Form> unspelt = left.stream().filter(form -> !joinSpelt(form)).toList();
    joinEqual(unspelt);
    return undecided;
  }

  /** The only one of whom the account of {@code form} prints a full name that has this part. */
  private @Nullable Form own(Form form) {
    Set<Form> own = ownByPart.getOrDefault(accountAnd(form.key(), form), Set.of());
    Form only = own.size() == 1 ? own.iterator().next() : null;
    return only == null || Genders.areContrary(form.gender(), gender(only)) ? null : only;
  }

  private static String accountAnd(String part, Form form) {
    return form.named().getFirst().account() + " " + part;
  }

  private void index() {
    for (Form form : full) {
      Form group = groups.of(form);
      put(bySurname, form.last(), group);
      put(byGiven, form.first(), group);
      put(bySound, NameSound.of(form.last()), group);
      for (Named named : form.named()) {
        put(ownByPart, named.account() + " " + form.last(), group);
        put(ownByPart, named.account() + " " + form.first(), group);
      }
      for (String part : form.parts().subList(1, form.parts().size() - 1)) {
        if (!lexicon.isParticle(part) && part.replace(".", "").length() > 1) {
          put(byInner, part, group);
        }
      }
    }
  }

  private static void put(Map<String, Set<Form>> index, String key, Form group) {
    index.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(group);
  }

  private Set<Form> holders(Form form) {
    String key = form.key();
    Set<Form> holders = bySurname.getOrDefault(key, Set.of());
    if (holders.isEmpty() && form.isPerson() && !lexicon.isGivenName(key)) {
      holders = byInner.getOrDefault(key, Set.of());
      holders = holders.isEmpty() ? byGiven.getOrDefault(key, Set.of()) : holders;
    }
    return holders;
  }

  private boolean choose(Form form, Set<Form> holders) {
    List<Form> agreeing =
        holders.stream().filter(h -> !Genders.areContrary(form.gender(), gender(h))).toList();
    List<Form> fitting =
        agreeing.stream()
            .filter(h -> fullMembers(h).stream().anyMatch(one -> Roles.meet(form, one)))
            .toList();
    if (agreeing.size() == 1) {
      groups.join(
          agreeing.getFirst(),
          form,
          holders.size() > 1 ? JoinRule.FITTING_HOLDER : onlyHolder(form));
    } else if (fitting.size() == 1) {
      groups.join(fitting.getFirst(), form, JoinRule.FITTING_HOLDER);
    } else if (agreeing.size() > 1) {
      List<Form> ordered =
          agreeing.stream().sorted(Comparator.comparingInt(this::accounts).reversed()).toList();
      int best = accounts(ordered.getFirst());
      if (best >= CHIEF_ACCOUNTS && best >= CHIEF_TIMES * accounts(ordered.get(1))) {
        groups.join(ordered.getFirst(), form, JoinRule.CHIEF_HOLDER);
      }
    }
    return groups.members(form).size() > 1;
  }

  private JoinRule onlyHolder(Form form) {
    boolean given = !bySurname.containsKey(form.key()) && !byInner.containsKey(form.key());
    return given ? JoinRule.ONLY_GIVEN_NAME : JoinRule.ONLY_HOLDER;
  }

  private Gender gender(Form group) {
    return Genders.of(fullMembers(group));
  }

  /**
   * Those that were there before any surname alone was joined: the order of accounts has no say.
   */
  private List<Form> fullMembers(Form group) {
    return groups.members(group).stream().filter(form -> !form.isSingle()).toList();
  }

  /** How many accounts print a full name of the group. */
  private int accounts(Form group) {
    Set<Integer> accounts = new HashSet<>();
    for (Form form : fullMembers(group)) {
      form.named().forEach(named -> accounts.add(named.account()));
    }
    return accounts.size();
  }

  private boolean joinSpelt(Form form) {
    Set<Form> found = new LinkedHashSet<>();
    Set<Form> alike = bySound.getOrDefault(NameSound.of(form.key()), Set.of());
    if (alike.size() > Blocks.MOST) {
      blocks.leaveOut(alike);
      return false;
    }
    for (Form group : alike) {
      boolean spelt =
          fullMembers(group).stream()
              .anyMatch(one -> NameSound.isAlike(form.key(), one.last()) && Roles.meet(form, one));
      if (spelt
          && !groups.areNamedTogether(group, form)
          && !Genders.areContrary(form.gender(), gender(group))) {
        found.add(group);
      }
    }
    if (found.size() == 1) {
      groups.join(found.iterator().next(), form, JoinRule.SURNAME_ALONE_SPELT);
    }
    return found.size() == 1;
  }

  /**
   * The same word in several accounts, none of which prints more. A first name is not enough; where
   * a title or role stands with it, it is.
   */
  private void joinEqual(List<Form> left) {
    Map<String, List<Form>> byWord = new TreeMap<>();
    left.forEach(form -> byWord.computeIfAbsent(form.key(), key -> new ArrayList<>()).add(form));
    for (List<Form> forms : byWord.values()) {
      joinOfWord(forms, Gender.FEMALE);
      joinOfWord(forms, Gender.MALE);
    }
  }

  private void joinOfWord(List<Form> forms, Gender gender) {
    boolean both =
        forms.stream().anyMatch(form -> form.gender() == Gender.FEMALE)
            && forms.stream().anyMatch(form -> form.gender() == Gender.MALE);
    List<Form> fitting =
        forms.stream()
            .filter(Form::isPerson)
            .filter(form -> both ? form.gender() == gender : true)
            .filter(this::isTelling)
            .toList();
    for (Form form : fitting) {
      groups.join(fitting.getFirst(), form, JoinRule.SAME_NAME);
    }
  }

  private boolean isTelling(Form form) {
    return !lexicon.isGivenName(form.key())
        || form.named().stream().anyMatch(Named::titled)
        || !form.roles().isEmpty();
  }
}
