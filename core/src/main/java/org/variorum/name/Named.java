package org.variorum.name;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.name.Entity.Gender;

/**
 * Whom or what one account names: an entity of its body together with those of its title and
 * captions that bear the same name.
 *
 * @param entities in order; never empty
 * @param name the fullest that the account prints
 * @param parts its words folded, without suffix; never empty
 * @param suffix {@code jr}, {@code iii}, or null
 * @param roles as the account prints them
 * @param mentions as printed, in order
 * @param nicknames folded, as the account gives them: in marks, or after “known as”
 * @param letters in which it is written in short, without periods: {@code who}
 * @param region the greater place that the account says it lies in, or null
 * @param titled whether a title stands before it anywhere, Mr. and Mrs. included
 * @param capitals whether it is printed in capitals alone wherever it stands
 */
record Named(
    List<EntityAt> entities,
    String name,
    List<String> parts,
    @Nullable String suffix,
    Entity.Type type,
    Gender gender,
    List<String> roles,
    List<Printed> mentions,
    Set<String> nicknames,
    Set<String> letters,
    @Nullable String region,
    boolean titled,
    boolean capitals) {

  /** A mention as printed. */
  record Printed(String text, MentionAt at) {}

  int account() {
    return entities.getFirst().account();
  }

  boolean isSingle() {
    return parts.size() == 1;
  }

  /** All of the name, folded. */
  String key() {
    return String.join(" ", parts);
  }
}
