package org.variorum.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.name.Word.Shape;

/**
 * Decides whom candidates mean: full names first, then their parts, nicknames and acronyms.
 *
 * <p>The whole document decides: a surname means the person of that surname of whom the document
 * speaks most, unless a title says otherwise.
 */
final class Resolver {

  /** A document with more persons of one name part is no news; keeps the whole linear. */
  private static final int MOST_OF_A_PART = 24;

  private final Lexicon lexicon;
  private final List<Word> words;
  private final List<Candidate> candidates;
  private final Names known;
  private final TypeVotes typeVotes;

  private final Map<String, Draft> byName = new LinkedHashMap<>();
  private final Map<String, List<Draft>> personsByPart = new HashMap<>();
  private final Map<String, Draft> bodiesByPart = new HashMap<>();
  private final Map<String, Draft> byAcronym = new HashMap<>();
  private final Map<Draft, Draft> mergedInto = new HashMap<>();

  Resolver(
      Lexicon lexicon,
      List<Word> words,
      List<Candidate> candidates,
      Names known,
      TypeVotes typeVotes) {
    this.lexicon = lexicon;
    this.words = words;
    this.candidates = candidates;
    this.known = known;
    this.typeVotes = typeVotes;
  }

  /** The entity of each candidate, in the order of candidates. */
  List<Draft> resolve() {
    addKnown();
    for (Candidate candidate : candidates) {
      if (!candidate.isSingle()) {
        named(candidate).add(context(candidate), typeVotes);
      }
    }
    mergePersons();
    indexBodies();
    List<@Nullable Draft> meant = new ArrayList<>();
    for (Candidate candidate : candidates) {
      meant.add(candidate.isSingle() ? part(candidate) : null);
    }
    for (int i = 0; i < candidates.size(); i++) {
      Candidate candidate = candidates.get(i);
      if (candidate.isSingle() && meant.get(i) == null) {
        named(candidate).add(context(candidate), typeVotes);
      }
    }
    List<Draft> resolved = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      Draft draft = meant.get(i);
      resolved.add(draft == null ? merged(named(candidates.get(i))) : merged(draft));
    }
    return resolved;
  }

  private Context context(Candidate candidate) {
    return new Context(lexicon, words, candidate);
  }

  private void addKnown() {
    for (Entity entity : known.entities()) {
      List<String> parts = List.of(Fold.of(entity.name()).split(" ", -1));
      Draft draft = new Draft(parts, entity.name());
      draft.vote(entity.type(), 100);
      draft.gender(entity.gender(), 100);
      draft.addRoles(entity.roles());
      byName.putIfAbsent(lexicon.alias(String.join(" ", parts)), draft);
    }
  }

  private Draft named(Candidate candidate) {
    return byName.computeIfAbsent(
        lexicon.alias(candidate.key()), key -> new Draft(candidate.parts(), candidate.name()));
  }

  private Draft merged(Draft draft) {
    Draft end = draft;
    for (Draft next = mergedInto.get(end); next != null; next = mergedInto.get(end)) {
      end = next;
    }
    return end;
  }

  /** {@code Donald Trump} is {@code Donald J. Trump}; {@code Peña Nieto} is Enrique. */
  private void mergePersons() {
    List<Draft> persons = new ArrayList<>();
    byName.values().stream().filter(Draft::isPerson).forEach(persons::add);
    persons.sort(Comparator.comparingInt((Draft draft) -> draft.parts().size()).reversed());
    for (Draft person : persons) {
      Draft fuller = fuller(person);
      if (fuller == null) {
        for (String part : person.parts()) {
          List<Draft> others = personsByPart.computeIfAbsent(part, key -> new ArrayList<>());
          if (others.size() < MOST_OF_A_PART) {
            others.add(person);
          }
        }
        person.nicknames().forEach(nickname -> byName.putIfAbsent(nickname, person));
        redirect(person);
      } else {
        mergedInto.put(person, fuller);
        fuller.merge(person);
      }
    }
  }

  /** A nickname that stood alone as well is the same person. */
  private void redirect(Draft person) {
    for (String nickname : person.nicknames()) {
      Draft alone = byName.get(nickname);
      if (alone != null && alone != person && !mergedInto.containsKey(alone)) {
        mergedInto.put(alone, person);
        alone.addRoles(List.of());
      }
    }
  }

  private @Nullable Draft fuller(Draft person) {
    if (person.parts().size() < 2) {
      return null;
    }
    for (Draft other : personsByPart.getOrDefault(person.parts().getLast(), List.of())) {
      if (isPartOf(person.parts(), other.parts())) {
        return other;
      }
    }
    return null;
  }

  /** Whether {@code some} are parts of {@code all} in their order; an initial stands for a word. */
  private static boolean isPartOf(List<String> some, List<String> all) {
    int at = 0;
    for (String part : all) {
      if (at < some.size() && isSame(some.get(at), part)) {
        at++;
      }
    }
    boolean ends = some.getFirst().equals(all.getFirst()) || some.getLast().equals(all.getLast());
    return at == some.size() && ends;
  }

  private static boolean isSame(String part, String other) {
    return part.equals(other)
        || part.length() == 1 && other.startsWith(part)
        || other.length() == 1 && part.startsWith(other);
  }

  private void indexBodies() {
    for (Draft draft : byName.values()) {
      List<String> parts = draft.parts();
      Entity.Type type = draft.type();
      if (parts.size() < 2 || type != Entity.Type.ORGANIZATION) {
        continue;
      }
      if (lexicon.isOrganizationHead(parts.getLast())) {
        bodiesByPart.putIfAbsent(parts.getLast(), draft);
      }
      String first = parts.getFirst();
      if (!lexicon.isCommon(first) && !lexicon.isPlace(first) && !lexicon.isGivenName(first)) {
        bodiesByPart.putIfAbsent(first, draft);
      }
      byAcronym.putIfAbsent(acronym(parts), draft);
    }
  }

  private String acronym(List<String> parts) {
    StringBuilder letters = new StringBuilder();
    for (String part : parts) {
      if (!lexicon.isFunctionWord(part) && !part.isEmpty()) {
        letters.append(part.charAt(0));
      }
    }
    return letters.toString();
  }

  /** The entity of which {@code candidate}, one word, is a part, or null. */
  private @Nullable Draft part(Candidate candidate) {
    Context context = context(candidate);
    Draft person = person(candidate, context);
    if (person != null) {
      person.addPart(context);
      return person;
    }
    String key = candidate.key();
    if (context.firstWord().shape() == Shape.UPPER) {
      Draft body = byAcronym.get(key.replace(".", ""));
      boolean explained = context.before(1).is("(");
      return body != null && (key.length() > 2 || explained) ? body : null;
    }
    boolean ownName = lexicon.isPlace(key) || lexicon.isOrganization(key);
    return ownName || context.isTitled() ? null : bodiesByPart.get(key);
  }

  private @Nullable Draft person(Candidate candidate, Context context) {
    List<Draft> persons = personsByPart.getOrDefault(candidate.key(), List.of());
    Draft best = null;
    for (Draft person : persons) {
      if (fits(person, candidate, context)
          && (best == null || rank(person, candidate) > rank(best, candidate))) {
        best = person;
      }
    }
    return best;
  }

  private boolean fits(Draft person, Candidate candidate, Context context) {
    String key = candidate.key();
    if (context.firstWord().shape() == Shape.UPPER && lexicon.isOrganization(key)) {
      return false;
    }
    boolean surname = !key.equals(person.parts().getFirst());
    if (person.parts().size() < 2
        || lexicon.isParticle(key) && !person.parts().getLast().equals(key)) {
      return person.parts().size() < 2;
    }
    if (lexicon.isPlace(key) && !context.isTitled()) {
      boolean located =
          switch (context.before(1).key()) {
            case "in", "from", "near", "to", "at" -> true;
            default -> false;
          };
      return surname && !located;
    }
    return surname || !context.isTitled() || candidate.gender() == Entity.Gender.UNKNOWN;
  }

  /** Surnames before given names, the right gender before the wrong, then who is named most. */
  private int rank(Draft person, Candidate candidate) {
    int rank = Math.min(person.mentions(), 10_000);
    rank += candidate.key().equals(person.parts().getLast()) ? 100_000 : 0;
    Entity.Gender wanted = candidate.gender();
    Entity.Gender gender = person.gender(lexicon);
    boolean contrary =
        wanted != Entity.Gender.UNKNOWN && gender != Entity.Gender.UNKNOWN && wanted != gender;
    return contrary ? rank - 1_000_000 : rank;
  }
}
