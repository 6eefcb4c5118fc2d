package org.variorum.name;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.name.Entity.Gender;
import org.variorum.text.Span;

/**
 * Words that stand like a name, before it is known what they mean.
 *
 * @param first index of its first word
 * @param end index past its last word
 * @param span its place
 * @param name as printed, without a nickname inside it
 * @param parts its words folded, without nickname and suffix; never empty
 * @param nickname the nickname in marks inside it, as printed
 * @param titles what stands before it: {@code President}, {@code actor}
 * @param gender what its title says
 * @param suffixed whether Jr., III or the like ends it
 */
record Candidate(
    int first,
    int end,
    Span span,
    String name,
    List<String> parts,
    @Nullable String nickname,
    List<String> titles,
    Gender gender,
    boolean suffixed) {

  Candidate {
    parts = List.copyOf(parts);
    titles = List.copyOf(titles);
  }

  /** All of it, folded, for comparison. */
  String key() {
    return parts.size() == 1 ? parts.getFirst() : String.join(" ", parts);
  }

  String lastPart() {
    return parts.getLast();
  }

  boolean isSingle() {
    return parts.size() == 1;
  }
}
