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
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Joins the names of one body or place: with and without Inc., in letters, in short. */
final class BodyJoins {

  /** Letters for two words stand for too much. */
  private static final int FEWEST_LETTERS = 3;

  /** Consonants that two names must share in their order to be one name in two spellings. */
  private static final int FEWEST_SOUNDS = 5;

  /** Shorter words that differ in a letter are other words. */
  private static final int LONG_WORD = 9;

  private final Lexicon lexicon;
  private final FormGroups groups;
  private final Blocks blocks;
  private final List<Form> forms;
  private final List<Form> bodies;
  private final List<Form> companies;

  BodyJoins(Lexicon lexicon, List<Form> forms, FormGroups groups, Blocks blocks) {
    this.lexicon = lexicon;
    this.groups = groups;
    this.blocks = blocks;
    this.forms =
        forms.stream()
            .filter(form -> !form.isPerson())
            .sorted(
                Comparator.comparingInt((Form form) -> form.parts().size())
                    .reversed()
                    .thenComparing(Form::key))
            .toList();
    this.companies =
        forms.stream()
            .filter(form -> form.type() != Entity.Type.PLACE)
            .filter(form -> !form.isPerson() || isNoGivenName(form))
            .sorted(Comparator.comparing(Form::key))
            .toList();
    this.bodies =
        this.forms.stream()
            .filter(form -> !form.isSingle())
            .filter(form -> form.type() != Entity.Type.PLACE)
            .toList();
  }

  /** The sure joins first. */
  void join() {
    joinEqual(forms, this::usual, JoinRule.OTHER_NAME);
    joinEqual(companies, this::company, JoinRule.COMPANY_FORM);
    joinExplained();
    joinShort(bodies, this::letters, this::isLetters, JoinRule.FIRST_LETTERS);
    joinShort(bodies, this::firstWord, this::isFirstWord, JoinRule.FIRST_WORD);
    List<Form> several = forms.stream().filter(form -> !form.isSingle()).toList();
    joinShort(several, this::withoutPlace, this::isWithoutPlace, JoinRule.WITHOUT_PLACE);
  }

  private void joinEqual(List<Form> some, Function<Form, String> key, JoinRule rule) {
    Map<String, Form> first = new HashMap<>();
    for (Form form : some) {
      Form other = first.putIfAbsent(key.apply(form), form);
      boolean two = other != null && form.key().equals(other.key());
      // Two forms of one key were told apart on purpose: by country, by what they are.
      if (other != null && !two) {
        groups.join(other, form, rule);
      }
    }
  }

  /** What is taken for a person may be a body after all where it begins with no given name. */
  private boolean isNoGivenName(Form form) {
    return !form.isSingle() && !lexicon.isGivenName(form.first());
  }

  /** {@code mount velda} of {@code mt. velda}; the name that a list gives. */
  private String usual(Form form) {
    String first =
        switch (form.first()) {
          case "mt", "mt." -> "mount";
          case "ft", "ft." -> "fort";
          case "st", "st." -> "saint";
          default -> form.first();
        };
    List<String> parts = new ArrayList<>(form.parts());
    parts.set(0, first);
    return lexicon.alias(form.isSingle() ? form.key() : String.join(" ", parts));
  }

  /** {@code quillworks} of {@code the quillworks company, inc.} */
  private String company(Form form) {
    List<String> parts = new ArrayList<>(form.parts());
    if (parts.size() > 1 && parts.getFirst().equals("the")) {
      parts.removeFirst();
    }
    while (parts.size() > 1 && isCompanyForm(parts.getLast())) {
      parts.removeLast();
    }
    return lexicon.alias(String.join(" ", parts).replace(" & ", " and "));
  }

  private static boolean isCompanyForm(String part) {
    return switch (part.replace(".", "")) {
      case "inc",
          "corp",
          "corporation",
          "co",
          "company",
          "ltd",
          "limited",
          "llc",
          "llp",
          "plc",
          "ag",
          "gmbh",
          "sa",
          "nv",
          "magazine",
          "newspaper" ->
          true;
      default -> false;
    };
  }

  private void joinExplained() {
    Map<String, Set<Form>> explained = new HashMap<>();
    for (Form form : forms) {
      for (Named named : form.named()) {
        named.letters().forEach(letters -> put(explained, letters, form));
      }
    }
    for (Form form : forms) {
      Form body = form.isSingle() && form.isCapitals() ? only(explained.get(letters(form))) : null;
      if (body != null) {
        groups.join(body, form, JoinRule.EXPLAINED_LETTERS);
      }
    }
  }

  /** Joins what {@code isShort} with the only body that has it for its {@code key}. */
  private void joinShort(
      List<Form> some, Function<Form, String> key, ShortForm isShort, JoinRule rule) {
    Map<String, Set<Form>> byKey = new HashMap<>();
    for (Form form : some) {
      String found = key.apply(form);
      if (!found.isEmpty()) {
        put(byKey, found, form);
      }
    }
    for (Form form : forms) {
      boolean fits = isShort.holds(form) && groups.members(form).stream().noneMatch(Form::isPerson);
      Form body = fits ? only(byKey.get(shortKey(form, rule))) : null;
      if (body != null) {
        groups.join(body, form, rule);
      }
    }
  }

  /** Whether a form is short for another by its looks. */
  @FunctionalInterface
  private interface ShortForm {
    boolean holds(Form form);
  }

  private static String shortKey(Form form, JoinRule rule) {
    return rule == JoinRule.FIRST_LETTERS ? NameWords.letters(form.key()) : form.key();
  }

  private static void put(Map<String, Set<Form>> index, String key, Form form) {
    index.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(form);
  }

  private @Nullable Form only(@Nullable Set<Form> found) {
    Set<Form> distinct = new HashSet<>();
    if (found != null) {
      found.forEach(form -> distinct.add(groups.of(form)));
    }
    return distinct.size() == 1 ? distinct.iterator().next() : null;
  }

  private String letters(Form form) {
    if (form.isSingle()) {
      return NameWords.letters(form.key());
    }
    StringBuilder letters = new StringBuilder();
    for (String part : form.parts()) {
      if (!lexicon.isFunctionWord(part) && !part.equals("&")) {
        letters.append(part.charAt(0));
      }
    }
    return letters.toString();
  }

  private boolean isLetters(Form form) {
    return form.isSingle()
        && form.isCapitals()
        && form.type() != Entity.Type.PLACE
        && NameWords.letters(form.key()).length() >= FEWEST_LETTERS;
  }

  private String firstWord(Form form) {
    String first = form.first();
    boolean telling =
        form.type() == Entity.Type.ORGANIZATION
            && form.parts().stream().skip(1).allMatch(lexicon::isOrganizationHead)
            && first.length() > 2
            && !lexicon.isCommon(first)
            && !lexicon.isPlace(first)
            && !lexicon.isDemonym(first)
            && !lexicon.isGivenName(first);
    return telling ? first : "";
  }

  private boolean isFirstWord(Form form) {
    return form.isSingle() && !form.isCapitals() && form.type() != Entity.Type.PLACE;
  }

  private String withoutPlace(Form form) {
    List<String> parts = form.parts();
    for (int cut = parts.size() - 1; cut > 0; cut--) {
      boolean several = cut < parts.size() - 1;
      if ((several || isTeam(form.last()))
          && lexicon.isPlace(String.join(" ", parts.subList(0, cut)))) {
        return String.join(" ", parts.subList(cut, parts.size()));
      }
    }
    return "";
  }

  /** {@code Ashgroves} of {@code Boston Ashgroves}: a team is called by several of what it is. */
  private boolean isTeam(String word) {
    return word.length() > 4 && word.endsWith("s") && !lexicon.isCommon(word);
  }

  private boolean isWithoutPlace(Form form) {
    return form.type() != Entity.Type.PLACE && (!form.isSingle() || isTeam(form.key()));
  }

  /** {@code Al-Velarda}, {@code Al-Velardah}: all words sound alike, a letter or two differ. */
  void joinSpelt() {
    List<Form> several = forms.stream().filter(BodyJoins::isLong).toList();
    Map<String, List<Form>> bySound = blocks.of(several, form -> List.of(NameSound.of(form.key())));
    for (Map.Entry<String, List<Form>> block : new TreeMap<>(bySound).entrySet()) {
      for (Form form :
          block.getKey().length() < FEWEST_SOUNDS ? List.<Form>of() : block.getValue()) {
        Form first = block.getValue().getFirst();
        boolean two =
            groups.areOne(first, form)
                || groups.areNamedTogether(first, form)
                || first.key().equals(form.key());
        int most = first.isSingle() || form.isSingle() ? 1 : 2;
        if (!two
            && NameSound.changes(first.key(), form.key()) <= most
            && sameNumbers(first, form)) {
          groups.join(first, form, JoinRule.NAME_SPELT);
        }
      }
    }
  }

  private static boolean isLong(Form form) {
    return !form.isSingle() || form.key().length() >= LONG_WORD && !form.isCapitals();
  }

  private static boolean sameNumbers(Form one, Form other) {
    return digits(one).equals(digits(other));
  }

  private static String digits(Form form) {
    return form.key()
        .chars()
        .filter(Character::isDigit)
        .mapToObj(Character::toString)
        .toList()
        .toString();
  }
}
