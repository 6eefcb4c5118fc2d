package org.variorum.quotation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of {@code stance-words.txt}, where each class is explained. */
final class StanceWords {

  private final Map<String, Set<String>> classes = new HashMap<>();
  private final Map<String, String> accusing = new HashMap<>();

  StanceWords() {
    WordFile.lines("stance-words.txt").forEach(this::add);
  }

  private void add(String line) {
    String[] fields = line.split(";", -1);
    String further = fields.length > 2 ? fields[2].strip() : "";
    List<String> forms = List.of((fields[0].strip() + " " + further).strip().split(" ", -1));
    classes.computeIfAbsent(fields[1].strip(), c -> new HashSet<>()).addAll(forms);
    if (fields.length > 3) {
      forms.forEach(form -> accusing.put(form, fields[3].strip()));
    }
  }

  /** A noun for what somebody claims. */
  boolean isClaim(String word) {
    return has("claim", word);
  }

  /** A verb for saying what others may not grant. */
  boolean isContention(String word) {
    return has("contend", word);
  }

  /** A verb for what shall be. */
  boolean isDirective(String word) {
    return has("direct", word);
  }

  /** A noun for what is asked for. */
  boolean isRequest(String word) {
    return has("request", word);
  }

  /** A noun for what one may be held to have done. */
  boolean isWrong(String word) {
    return has("wrong", word);
  }

  /** A word for what does not hold. */
  boolean isUntrue(String word) {
    return has("untrue", word);
  }

  /** The word that follows the accused after a verb of accusing; null for any other word. */
  @Nullable String afterAccused(String word) {
    return accusing.get(word.toLowerCase(Locale.ROOT));
  }

  private boolean has(String wordClass, String word) {
    return classes.getOrDefault(wordClass, Set.of()).contains(word.toLowerCase(Locale.ROOT));
  }
}
