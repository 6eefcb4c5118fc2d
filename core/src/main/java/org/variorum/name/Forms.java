package org.variorum.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Sets under one form what the accounts name alike, where that alone is enough to mean the same:
 * not one word for a person, nor fathers and sons, nor places of one name in different countries.
 */
final class Forms {

  private final Lexicon lexicon;
  private final List<Form> forms = new ArrayList<>();

  private Forms(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The forms of {@code named}, in the order of their keys; every one of these stands in one. */
  static List<Form> of(Lexicon lexicon, List<Named> named) {
    Forms forms = new Forms(lexicon);
    Map<String, List<Named>> byKey = new TreeMap<>();
    for (Named one : named) {
      byKey.computeIfAbsent(forms.key(one), key -> new ArrayList<>()).add(one);
    }
    byKey.values().forEach(forms::add);
    return List.copyOf(forms.forms);
  }

  /** Several words are one name whatever they are taken for; one word may be two things. */
  private String key(Named named) {
    String key = named.key();
    return named.isSingle() ? key + '\t' + sense(named.type()) : key;
  }

  private static String sense(Entity.Type type) {
    return switch (type) {
      case PERSON -> "person";
      case ORGANIZATION -> "body";
      case PLACE -> "place";
      case WORK, OTHER -> "";
    };
  }

  private void add(List<Named> alike) {
    Named first = alike.getFirst();
    Set<String> suffixes = distinct(alike, Named::suffix);
    Set<String> regions = distinct(alike, Named::region);
    if (first.isSingle() && Form.mayBePart(first.type())) {
      byAccount(alike);
    } else if (suffixes.size() > 1) {
      // Father and son: who prints no suffix may mean either.
      split(alike, Named::suffix);
    } else if (regions.size() > 1) {
      split(alike, Named::region);
    } else {
      form(alike);
    }
  }

  private static Set<String> distinct(List<Named> alike, Function<Named, @Nullable String> by) {
    Set<String> distinct = new TreeSet<>();
    for (Named named : alike) {
      String value = by.apply(named);
      if (value != null) {
        distinct.add(value);
      }
    }
    return distinct;
  }

  private void byAccount(List<Named> alike) {
    alike.forEach(named -> form(List.of(named)));
  }

  private void split(List<Named> alike, Function<Named, @Nullable String> by) {
    Map<String, List<Named>> parts = new HashMap<>();
    for (Named named : alike) {
      String value = by.apply(named);
      if (value == null) {
        form(List.of(named));
      } else {
        parts.computeIfAbsent(value, key -> new ArrayList<>()).add(named);
      }
    }
    new TreeMap<>(parts).values().forEach(this::form);
  }

  private void form(List<Named> alike) {
    Form form = new Form(alike.getFirst().parts());
    alike.forEach(named -> form.add(lexicon, named));
    forms.add(form);
  }
}
