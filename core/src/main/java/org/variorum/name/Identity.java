package org.variorum.name;

import java.util.List;
import org.variorum.name.Entity.Gender;

/**
 * Whom or what the accounts of one story mean by a name: what their entities have in common.
 *
 * @param name the full name that most accounts print; of equals the fullest, then the one with
 *     accents
 * @param type what it is by most mentions
 * @param gender what the accounts say of a person; unknown where they contradict each other
 * @param spellings every form in which it is printed, the one of most accounts first
 * @param roles what the accounts call it, the one of most accounts first: {@code actor}, {@code
 *     Sen.}
 * @param members its entities in order, each with the rule that made it one of them; never empty
 */
public record Identity(
    String name,
    Entity.Type type,
    Gender gender,
    List<Spelling> spellings,
    List<Role> roles,
    List<Member> members) {

  /** Copies the lists. */
  public Identity {
    spellings = List.copyOf(spellings);
    roles = List.copyOf(roles);
    members = List.copyOf(members);
    if (members.isEmpty()) {
      throw new IllegalArgumentException("nobody bears the name " + name);
    }
  }

  /**
   * A form in which a name is printed, with its nickname if it has one inside, without titles.
   *
   * @param printed exact
   * @param mentions where, in order
   */
  public record Spelling(String printed, List<MentionAt> mentions) {

    /** Copies the places. */
    public Spelling {
      mentions = List.copyOf(mentions);
    }

    /** The accounts that print it, in order. */
    public List<Integer> accounts() {
      return mentions.stream().map(MentionAt::account).distinct().toList();
    }
  }

  /**
   * What accounts call it beside the name.
   *
   * @param words as the first of them in order of spelling prints it
   * @param accounts in order
   */
  public record Role(String words, List<Integer> accounts) {

    /** Copies the accounts. */
    public Role {
      accounts = List.copyOf(accounts);
    }
  }

  /**
   * An entity of one text that belongs to the identity.
   *
   * @param at which
   * @param rule why it does
   */
  public record Member(EntityAt at, JoinRule rule) {}

  /** The accounts that name it, in order. */
  public List<Integer> accounts() {
    return members.stream().map(member -> member.at().account()).distinct().toList();
  }
}
