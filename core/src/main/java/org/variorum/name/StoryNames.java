package org.variorum.name;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whom the accounts of one story name, and how each of them spells it.
 *
 * @param identities those that most accounts name first
 * @param places the index of the identity of every entity of every text
 * @param variants parts of names that accounts spell in different ways, other letters first
 * @param resemblances persons who may be one, the most telling first
 * @param unexamined what was given up because it would have taken too long, in words
 */
public record StoryNames(
    List<Identity> identities,
    Map<EntityAt, Integer> places,
    List<SpellingVariant> variants,
    List<Resemblance> resemblances,
    List<String> unexamined) {

  /** Copies everything. */
  public StoryNames {
    identities = List.copyOf(identities);
    places = Map.copyOf(places);
    variants = List.copyOf(variants);
    resemblances = List.copyOf(resemblances);
    unexamined = List.copyOf(unexamined);
  }

  /** Index of the identity of an entity of the body of an account. */
  public int identityOf(int account, int entity) {
    return identityOf(new EntityAt(account, 0, entity));
  }

  /**
   * Index of the identity of an entity.
   *
   * @throws IllegalArgumentException if the story has no such entity
   */
  public int identityOf(EntityAt at) {
    Integer identity = places.get(at);
    if (identity == null) {
      throw new IllegalArgumentException("no such entity: " + at);
    }
    return identity;
  }

  /** The identity of an entity of the body of an account. */
  public Identity identity(int account, int entity) {
    return identities.get(identityOf(account, entity));
  }

  /** The identity that {@code account} names at {@code offset} of its body, if it names one. */
  public Optional<Identity> at(List<AccountNames> accounts, int account, int offset) {
    Names names = accounts.get(account).texts().getFirst().names();
    return names.at(offset).map(mention -> identity(account, mention.entity()));
  }
}
