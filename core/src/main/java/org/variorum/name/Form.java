package org.variorum.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.name.Entity.Gender;

/**
 * A name in one folded form, with all that the accounts which print it say of its bearer. Confined
 * to one call.
 */
final class Form {

  private final List<String> parts;
  private final List<Named> named = new ArrayList<>();
  private final Set<Long> texts = new HashSet<>();
  private final Set<String> roles = new HashSet<>();
  private final Set<String> suffixes = new HashSet<>();
  private final Map<Gender, Integer> genders = new HashMap<>();
  private final Map<Entity.Type, Integer> types = new HashMap<>();
  private @Nullable JoinRule rule;

  Form(List<String> parts) {
    this.parts = List.copyOf(parts);
  }

  void add(Lexicon lexicon, Named more) {
    named.add(more);
    for (EntityAt at : more.entities()) {
      texts.add(((long) at.account() << 32) | at.text());
    }
    more.roles().forEach(role -> roles.add(lexicon.role(role)));
    genders.merge(more.gender(), 1, Integer::sum);
    types.merge(more.type(), more.mentions().size(), Integer::sum);
    if (more.suffix() != null) {
      suffixes.add(more.suffix());
    }
  }

  /** Records why this form belongs to another; the first reason stays. */
  void joinedBy(JoinRule joined) {
    rule = rule == null && joined != JoinRule.SAME_NAME ? joined : rule;
  }

  /** Why this form belongs to others; its own name where it is the one that they belong to. */
  JoinRule rule() {
    return rule == null ? JoinRule.SAME_NAME : rule;
  }

  List<String> parts() {
    return parts;
  }

  String key() {
    return String.join(" ", parts);
  }

  String first() {
    return parts.getFirst();
  }

  String last() {
    return parts.getLast();
  }

  boolean isSingle() {
    return parts.size() == 1;
  }

  /** Whether all accounts print it in capitals alone: {@code WHO}. */
  boolean isCapitals() {
    return named.stream().allMatch(Named::capitals);
  }

  List<Named> named() {
    return named;
  }

  /** The texts in which it stands: account and text in one number. */
  Set<Long> texts() {
    return texts;
  }

  Set<String> roles() {
    return roles;
  }

  Set<String> suffixes() {
    return suffixes;
  }

  /** What it is by most of the mentions that do not leave it open. */
  Entity.Type type() {
    return type(List.of(this));
  }

  /** What {@code forms} are together; of equals what stands first in {@link Entity.Type}. */
  static Entity.Type type(List<Form> forms) {
    Map<Entity.Type, Integer> mentions = new HashMap<>();
    for (Form form : forms) {
      form.types.forEach((type, count) -> mentions.merge(type, count, Integer::sum));
    }
    mentions.remove(Entity.Type.OTHER);
    Entity.Type best = Entity.Type.OTHER;
    for (Entity.Type type : Entity.Type.values()) {
      if (mentions.getOrDefault(type, 0) > mentions.getOrDefault(best, 0)) {
        best = type;
      }
    }
    return best;
  }

  /** Whether one word of that type may be a part of a person's name. */
  static boolean mayBePart(Entity.Type type) {
    return switch (type) {
      case PERSON, WORK, OTHER -> true;
      case ORGANIZATION, PLACE -> false;
    };
  }

  boolean isPerson() {
    return type() == Entity.Type.PERSON;
  }

  /** How many accounts say so. */
  int accountsSaying(Gender gender) {
    return genders.getOrDefault(gender, 0);
  }

  /** What most accounts say; unknown where as many say the one as the other. */
  Gender gender() {
    return Genders.of(List.of(this));
  }
}
