package org.variorum.name;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Sets names together that are worth comparing, never more than a bounded number. */
final class Blocks {

  /** More names of one part, in one story, are a list; those are not compared. */
  static final int MOST = 64;

  private final Set<String> unexamined = new TreeSet<>();

  /** The forms under each of their keys; no block holds less than two or more than the bound. */
  Map<String, List<Form>> of(List<Form> forms, Function<Form, List<String>> keys) {
    Map<String, List<Form>> blocks = new HashMap<>();
    for (Form form : forms) {
      for (String key : keys.apply(form)) {
        blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(form);
      }
    }
    blocks.values().removeIf(block -> block.size() < 2);
    blocks.entrySet().stream()
        .filter(block -> block.getValue().size() > MOST)
        .forEach(block -> unexamined.add(words(block.getValue())));
    blocks.values().removeIf(block -> block.size() > MOST);
    return blocks;
  }

  /** Says that {@code block} is too large to be compared. */
  void leaveOut(Collection<Form> block) {
    unexamined.add(words(block));
  }

  private static String words(Collection<Form> block) {
    String first = block.stream().map(Form::key).sorted().findFirst().orElse("");
    return "which of " + block.size() + " names like “" + first + "” mean the same";
  }

  /** What was not compared, in words, in the order of their letters. */
  List<String> unexamined() {
    return List.copyOf(unexamined);
  }
}
