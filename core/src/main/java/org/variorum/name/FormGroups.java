package org.variorum.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which forms mean the same, as far as it is known; joins are final. Confined to one call. */
final class FormGroups {

  private final Map<Form, Form> above = new HashMap<>();
  private final Map<Form, List<Form>> members = new LinkedHashMap<>();
  private final Map<Form, Set<Long>> texts = new HashMap<>();

  /** Every form by itself. */
  FormGroups(List<Form> forms) {
    for (Form form : forms) {
      members.put(form, new ArrayList<>(List.of(form)));
    }
  }

  /** The form that stands for the group of {@code form}. */
  Form of(Form form) {
    Form end = form;
    while (above.containsKey(end)) {
      end = above.get(end);
    }
    Form at = form;
    while (at != end) {
      Form next = above.get(at);
      above.put(at, end);
      at = next;
    }
    return end;
  }

  boolean areOne(Form one, Form other) {
    return of(one).equals(of(other));
  }

  /** The forms of the group of {@code form}. */
  List<Form> members(Form form) {
    return Collections.unmodifiableList(members.getOrDefault(of(form), List.of()));
  }

  /** Every group, each a list of forms. */
  List<List<Form>> all() {
    return List.copyOf(members.values());
  }

  /** {@code lesser} and all that is one with it belongs to {@code fuller}, by {@code rule}. */
  void join(Form fuller, Form lesser, JoinRule rule) {
    Form one = of(fuller);
    Form other = of(lesser);
    if (one == other) {
      return;
    }
    List<Form> ones = members.getOrDefault(one, List.of());
    List<Form> others = members.getOrDefault(other, List.of());
    // One word in several accounts is one reason for all of them.
    others.stream().filter(f -> f.parts().equals(lesser.parts())).forEach(f -> f.joinedBy(rule));
    Form kept = ones.size() >= others.size() ? one : other;
    Form gone = kept == one ? other : one;
    members.getOrDefault(kept, new ArrayList<>()).addAll(kept == one ? others : ones);
    Set<Long> seen = fullTexts(kept);
    Set<Long> more = fullTexts(gone);
    seen.addAll(more);
    texts.remove(gone);
    members.remove(gone);
    above.put(gone, kept);
  }

  /** Whether some text names both, {@code one} in full: then it means two. */
  boolean areNamedTogether(Form one, Form other) {
    Set<Long> ones = fullTexts(of(one));
    Set<Long> others = other.isSingle() ? other.texts() : fullTexts(of(other));
    Set<Long> fewer = ones.size() <= others.size() ? ones : others;
    Set<Long> rest = ones.size() <= others.size() ? others : ones;
    return fewer.stream().anyMatch(rest::contains);
  }

  private Set<Long> fullTexts(Form group) {
    return texts.computeIfAbsent(
        group, key -> key.isSingle() ? new HashSet<>() : new HashSet<>(key.texts()));
  }
}
