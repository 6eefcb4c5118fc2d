package org.variorum.name;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.name.Entity.Gender;

/** An entity while its evidence is being gathered; confined to one call. */
final class Draft {

  private static final int MOST_ROLES = 12;

  /** What was not voted for. */
  private static final float LEAST = Float.NEGATIVE_INFINITY;

  private final Map<Entity.Type, Float> votes = new EnumMap<>(Entity.Type.class);
  private final Map<Gender, Integer> genders = new EnumMap<>(Gender.class);
  private final Set<String> roles = new LinkedHashSet<>();
  private final Set<String> nicknames = new HashSet<>();
  private final Map<String, Integer> printed = new HashMap<>();
  private List<String> parts;
  private String name;
  private int mentions;

  Draft(List<String> parts, String name) {
    this.parts = parts;
    this.name = name;
  }

  /** Takes in what the candidate in {@code context} says of this entity. */
  void add(Context context, TypeVotes typeVotes) {
    Candidate candidate = context.candidate();
    mentions++;
    typeVotes.cast(context, this);
    print(candidate.parts(), candidate.name());
    printed.merge(candidate.name(), 1, Integer::sum);
    describe(context);
  }

  /** Takes in a mention by a part of the name; it says nothing of the type. */
  void addPart(Context context) {
    mentions++;
    describe(context);
  }

  private void describe(Context context) {
    Candidate candidate = context.candidate();
    candidate.titles().stream()
        .filter(title -> !NameWords.isCourtesy(Fold.of(title)))
        .forEach(this::addRole);
    addRole(Descriptions.before(context));
    addRole(Descriptions.after(context));
    if (candidate.gender() != Gender.UNKNOWN) {
      gender(candidate.gender(), 10);
    }
    if (candidate.nickname() != null) {
      nicknames.add(Fold.of(candidate.nickname()));
    }
  }

  private void addRole(@Nullable String role) {
    if (role != null && roles.size() < MOST_ROLES) {
      roles.add(role);
    }
  }

  void vote(Entity.Type type, float weight) {
    votes.merge(type, weight, Float::sum);
  }

  void gender(Gender gender, int weight) {
    genders.merge(gender, weight, Integer::sum);
  }

  void addRoles(List<String> more) {
    more.forEach(this::addRole);
  }

  /** Takes in another draft that means the same. */
  void merge(Draft other) {
    other.votes.forEach(this::vote);
    other.genders.forEach(this::gender);
    other.roles.forEach(this::addRole);
    nicknames.addAll(other.nicknames);
    mentions += other.mentions;
    other.printed.forEach((form, times) -> printed.merge(form, times, Integer::sum));
    print(other.parts, other.name);
  }

  /** Keeps the fuller of two printed names; of equals the one with accents, then small letters. */
  private void print(List<String> otherParts, String otherName) {
    int fuller = Integer.compare(otherParts.size(), parts.size());
    if (fuller == 0) {
      fuller = Boolean.compare(hasAccent(otherName), hasAccent(name));
    }
    if (fuller == 0) {
      fuller = Boolean.compare(hasSmallLetter(otherName), hasSmallLetter(name));
    }
    if (fuller > 0) {
      parts = otherParts;
      name = otherName;
    }
  }

  private static boolean hasAccent(String name) {
    return name.chars().anyMatch(c -> c >= 0xC0 && c < 0x250);
  }

  private static boolean hasSmallLetter(String name) {
    return name.chars().skip(1).anyMatch(Character::isLowerCase);
  }

  Entity.Type type() {
    Entity.Type best = Entity.Type.OTHER;
    for (Entity.Type type : Entity.Type.values()) {
      if (votes.getOrDefault(type, LEAST) > votes.getOrDefault(best, LEAST)) {
        best = type;
      }
    }
    return best;
  }

  boolean isPerson() {
    return type() == Entity.Type.PERSON;
  }

  List<String> parts() {
    return parts;
  }

  int mentions() {
    return mentions;
  }

  Set<String> nicknames() {
    return nicknames;
  }

  /** What titles, roles and given name say, then the majority of pronouns. */
  Gender gender(Lexicon lexicon) {
    Gender counted = majority(2);
    if (counted != Gender.UNKNOWN && genders.getOrDefault(counted, 0) >= 10) {
      return counted;
    }
    for (String role : roles) {
      String noun = role.substring(role.lastIndexOf(' ') + 1);
      Gender gender = lexicon.genderOfRole(Fold.of(noun));
      if (gender != Gender.UNKNOWN) {
        return gender;
      }
    }
    Gender given =
        parts.size() > 1 || isPerson()
            ? lexicon.genderOfGivenName(parts.getFirst())
            : Gender.UNKNOWN;
    return given != Gender.UNKNOWN ? given : majority(1);
  }

  private Gender majority(int least) {
    int female = genders.getOrDefault(Gender.FEMALE, 0);
    int male = genders.getOrDefault(Gender.MALE, 0);
    if (Math.max(female, male) < least || female == male) {
      return Gender.UNKNOWN;
    }
    return female > male ? Gender.FEMALE : Gender.MALE;
  }

  /**
   * The fullest name, without a word before the given name that most of its places lack: {@code
   * Poor Dora Quill} is Dora Quill.
   */
  private String shown(Lexicon lexicon) {
    boolean led =
        parts.size() > 2
            && parts.getFirst().length() > 1
            && !lexicon.isGivenName(parts.getFirst())
            && lexicon.isGivenName(parts.get(1));
    String without = name.substring(name.indexOf(' ') + 1);
    return led && printed.getOrDefault(without, 0) > printed.getOrDefault(name, 0) ? without : name;
  }

  Entity entity(Lexicon lexicon) {
    Entity.Type type = type();
    return new Entity(
        shown(lexicon),
        type,
        type == Entity.Type.PERSON ? gender(lexicon) : Gender.UNKNOWN,
        type == Entity.Type.PERSON ? List.copyOf(roles) : List.of());
  }
}
