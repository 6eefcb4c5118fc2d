package org.variorum.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Joins the full names of one person. Names are compared only where they share a part or its sound;
 * no order of accounts has a say, since names are taken in the order of their letters.
 */
final class PersonJoins {

  private static final Comparator<Form> FULLEST =
      Comparator.comparingInt((Form form) -> form.parts().size())
          .thenComparingInt(form -> form.key().length())
          .reversed()
          .thenComparing(Form::key);

  private final Lexicon lexicon;
  private final FormGroups groups;
  private final Blocks blocks;
  private final List<Form> persons;
  private final List<Form> named;
  private final List<Form> others;

  PersonJoins(Lexicon lexicon, List<Form> forms, FormGroups groups, Blocks blocks) {
    this.lexicon = lexicon;
    this.groups = groups;
    this.blocks = blocks;
    this.persons =
        forms.stream().filter(f -> f.isPerson() && !f.isSingle()).sorted(FULLEST).toList();
    this.named =
        forms.stream()
            .filter(f -> Form.mayBePart(f.type()) && !f.isSingle())
            .sorted(FULLEST)
            .toList();
    this.others = forms;
  }

  /** The sure joins first, so that a later one sees what they made. */
  void join() {
    joinWordsBefore();
    joinFuller();
    joinNicknames();
    joinPairs(blocks.of(persons, form -> List.of(form.last())), this::givenNames);
    joinPairs(blocks.of(persons, PersonJoins::sounds), this::surnames);
  }

  private void joinWordsBefore() {
    Map<String, Form> byName = new HashMap<>();
    persons.forEach(form -> byName.putIfAbsent(form.key(), form));
    for (Form form : persons) {
      List<String> parts = form.parts();
      for (int cut = 1; cut < parts.size() - 1 && isNoName(parts.subList(0, cut)); cut++) {
        Form name = byName.get(String.join(" ", parts.subList(cut, parts.size())));
        boolean says = parts.subList(0, cut).stream().anyMatch(this::saysWhat);
        if (name != null && says && mayBeOne(name, form)) {
          groups.join(name, form, JoinRule.WORDS_BEFORE);
          break;
        }
      }
    }
  }

  private boolean isNoName(List<String> words) {
    return words.stream().noneMatch(word -> lexicon.isGivenName(word) || word.length() < 2);
  }

  private boolean saysWhat(String word) {
    return lexicon.isTitle(word)
        || lexicon.isRoleNoun(word)
        || lexicon.isOrganizationHead(word)
        || lexicon.isCommon(word)
        || lexicon.isDemonym(word)
        || word.endsWith("s");
  }

  private void joinFuller() {
    Map<String, List<Form>> byPart =
        blocks.of(named, form -> List.copyOf(Set.copyOf(form.parts())));
    for (Form form : named) {
      Set<Form> fuller = new LinkedHashSet<>();
      for (Form other : byPart.getOrDefault(form.last(), List.of())) {
        if (other != form
            && isOfPerson(other, form)
            && isFuller(other, form)
            && mayBeOne(form, other)) {
          fuller.add(groups.of(other));
        }
      }
      if (fuller.size() == 1) {
        groups.join(fuller.iterator().next(), form, JoinRule.FULLER_NAME);
      }
    }
  }

  /** What some accounts leave open is a person's name where its ends are. */
  private static boolean isOfPerson(Form one, Form other) {
    boolean ends = isPart(one.first(), other.first()) && one.last().equals(other.last());
    return one.isPerson() && other.isPerson() || (one.isPerson() || other.isPerson()) && ends;
  }

  private boolean isFuller(Form fuller, Form form) {
    List<String> all = fuller.parts();
    List<String> some = form.parts();
    boolean longer =
        all.size() > some.size()
            || all.size() == some.size() && fuller.key().length() > form.key().length();
    // T.J. is not short for Tony, nor is S. the rest of a longer name.
    boolean initial = isInitial(some.getFirst());
    boolean begins =
        isPart(some.getFirst(), all.getFirst()) && (initial || !isInitial(all.getFirst()));
    boolean named = initial || lexicon.isGivenName(some.getFirst());
    boolean ends = some.getLast().equals(all.getLast()) && !named;
    return longer && (begins || ends) && areParts(some, all);
  }

  private static boolean isInitial(String part) {
    return part.replace(".", "").length() == 1;
  }

  /** Whether {@code some} are parts of {@code all} in their order; an initial stands for a word. */
  private static boolean areParts(List<String> some, List<String> all) {
    int at = 0;
    for (String part : all) {
      if (at < some.size() && isPart(some.get(at), part)) {
        at++;
      }
    }
    return at == some.size();
  }

  private static boolean isPart(String part, String other) {
    String one = part.replace(".", "");
    String two = other.replace(".", "");
    return one.equals(two)
        || one.length() == 1 && two.startsWith(one)
        || two.length() == 1 && one.startsWith(two);
  }

  private boolean mayBeOne(Form one, Form other) {
    boolean suffixes =
        one.suffixes().isEmpty()
            || other.suffixes().isEmpty()
            || one.suffixes().stream().anyMatch(other.suffixes()::contains);
    return suffixes && !Genders.areContrary(one.gender(), other.gender());
  }

  /** A nickname alone, or before the surname. */
  private void joinNicknames() {
    Map<String, Set<Form>> bearers = new HashMap<>();
    for (Form form : persons) {
      for (String nickname : nicknames(form)) {
        bearers.computeIfAbsent(nickname, key -> new LinkedHashSet<>()).add(form);
        String named = nickname + ' ' + form.last();
        bearers.computeIfAbsent(named, key -> new LinkedHashSet<>()).add(form);
      }
    }
    for (Form form : others) {
      boolean fits = form.type() != Entity.Type.PLACE && form.type() != Entity.Type.ORGANIZATION;
      boolean firstName = form.isSingle() && lexicon.isGivenName(form.key());
      Form bearer = only(bearers.getOrDefault(form.key(), Set.of()));
      if (fits && !firstName && bearer != null) {
        groups.join(bearer, form, JoinRule.NICKNAME);
      }
    }
  }

  /** Those in marks, and several words between given name and surname: they name nobody else. */
  private static Set<String> nicknames(Form form) {
    Set<String> nicknames = new LinkedHashSet<>();
    form.named().forEach(named -> nicknames.addAll(named.nicknames()));
    nicknames.remove(form.key());
    if (form.parts().size() > 3) {
      nicknames.add(String.join(" ", form.parts().subList(1, form.parts().size() - 1)));
    }
    return nicknames;
  }

  /** The one group to which all {@code forms} belong, or null. */
  private @Nullable Form only(Set<Form> forms) {
    Set<Form> found = new LinkedHashSet<>();
    forms.forEach(form -> found.add(groups.of(form)));
    return found.size() == 1 ? found.iterator().next() : null;
  }

  private void joinPairs(
      Map<String, List<Form>> found, BiFunction<Form, Form, @Nullable JoinRule> rule) {
    for (List<Form> block : new TreeMap<>(found).values()) {
      for (Form lesser : block) {
        List<Form> fuller = new ArrayList<>();
        JoinRule why = null;
        for (Form other : block) {
          JoinRule here = isBefore(other, lesser) ? joined(other, lesser, rule) : null;
          if (here != null) {
            fuller.add(other);
            why = here;
          }
        }
        Form only = only(new LinkedHashSet<>(fuller));
        if (only != null && why != null) {
          groups.join(only, lesser, why);
        }
      }
    }
  }

  /** A join is asked for once a pair; the name of more accounts is the one to be joined. */
  private static boolean isBefore(Form one, Form other) {
    int order = Integer.compare(other.named().size(), one.named().size());
    return (order == 0 ? FULLEST.compare(one, other) : order) < 0;
  }

  private @Nullable JoinRule joined(
      Form one, Form other, BiFunction<Form, Form, @Nullable JoinRule> rule) {
    boolean free = !groups.areOne(one, other) && !groups.areNamedTogether(one, other);
    return free && mayBeOne(one, other) && haveSameMiddle(one, other)
        ? rule.apply(one, other)
        : null;
  }

  /** {@code Carl J. Ashgrove} is not {@code Karl T. Ashgrove}. */
  private static boolean haveSameMiddle(Form one, Form other) {
    boolean both = one.parts().size() > 2 && other.parts().size() > 2;
    return !both || one.parts().get(1).charAt(0) == other.parts().get(1).charAt(0);
  }

  private @Nullable JoinRule givenNames(Form one, Form other) {
    if (isShort(one.first(), other.first()) || isShort(other.first(), one.first())) {
      return JoinRule.SHORT_GIVEN_NAME;
    }
    return GivenNames.areAlike(lexicon, one.first(), other.first())
        ? JoinRule.GIVEN_NAME_SPELT
        : null;
  }

  private boolean isShort(String one, String other) {
    return lexicon.longNames(one).contains(lexicon.givenNameSpelling(other));
  }

  /** What the names are found under that may be spelt otherwise in both parts. */
  private static List<String> sounds(Form form) {
    String given = NameSound.of(form.first());
    return List.of(
        given + '|' + NameSound.of(form.last()), given + "|" + form.last().charAt(0) + '-');
  }

  private @Nullable JoinRule surnames(Form one, Form other) {
    boolean given =
        one.first().equals(other.first())
            || GivenNames.areAlike(lexicon, one.first(), other.first());
    boolean initial = NameWords.letters(one.first()).length() < 2;
    boolean alike = !one.last().equals(other.last()) && NameSound.isAlike(one.last(), other.last());
    boolean sure =
        Math.min(one.last().length(), other.last().length()) > 4 || Roles.meet(one, other);
    return given && alike && sure && !initial ? JoinRule.SURNAME_SPELT : null;
  }
}
