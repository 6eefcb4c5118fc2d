package org.variorum.name;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.name.Entity.Gender;

/** What is known of English names and words before any text is read. Immutable. */
final class Lexicon {

  private static final int LONGEST_PHRASE = 6;

  private final Map<String, String> givenNames = WordList.map("given-names", ' ');
  private final Map<String, String> titles = WordList.map("titles", '\t');
  private final Map<String, String> aliases = WordList.map("aliases", '\t');
  private final Map<String, String> regions = WordList.map("regions", '\t');
  private final Map<String, String> shortNames = WordList.map("short-names", '\t');
  private final Map<String, String> nameSpellings = WordList.map("name-spellings", '\t');
  private final Map<String, String> roleWords = WordList.map("role-words", '\t');
  private final Set<String> places = WordList.set("places");
  private final Set<String> organizations = WordList.set("organizations");
  private final Set<String> organizationHeads = WordList.set("organization-heads");
  private final Set<String> placeHeads = WordList.set("place-heads");
  private final Set<String> headsBeforeOf = WordList.set("heads-before-of");
  private final Set<String> joinedByAnd = WordList.set("joined-by-and");
  private final Set<String> demonyms = WordList.set("demonyms");
  private final Set<String> calendar = WordList.set("calendar");
  private final Set<String> givenAsWords = WordList.set("given-as-words");
  private final Set<String> commonWords = WordList.set("common-words");
  private final Set<String> functionWords = WordList.set("function-words");
  private final Set<String> speechVerbs = WordList.set("speech-verbs");
  private final Set<String> surnames = WordList.set("surnames");
  private final Set<String> thingHeads = WordList.set("thing-heads");
  private final Set<String> particles = WordList.set("particles");
  private final Set<String> adjectiveTails = WordList.set("adjective-tails");
  private final Set<String> acronymsOfWords = WordList.set("acronyms-of-words");
  private final Set<String> phraseStarts = starts(places, organizations);
  private final Set<String> titleStarts = starts(titles.keySet(), Set.of());

  private static Set<String> starts(Set<String> some, Set<String> others) {
    Set<String> starts = new HashSet<>();
    for (Set<String> phrases : List.of(some, others)) {
      for (String phrase : phrases) {
        int space = phrase.indexOf(' ');
        starts.add(space < 0 ? phrase : phrase.substring(0, space));
      }
    }
    return Set.copyOf(starts);
  }

  boolean isGivenName(String key) {
    return givenNames.containsKey(key)
        || key.indexOf('-') > 0 && givenNames.containsKey(key.substring(0, key.indexOf('-')));
  }

  /** A given name that is no common word and no place. */
  boolean isOnlyGivenName(String key) {
    return isGivenName(key) && !givenAsWords.contains(key) && !places.contains(key);
  }

  Gender genderOfGivenName(String key) {
    String gender = givenNames.get(key);
    if (gender == null && key.indexOf('-') > 0) {
      gender = givenNames.get(key.substring(0, key.indexOf('-')));
    }
    return gender(gender == null ? "u" : gender);
  }

  Gender genderOfTitle(String phrase) {
    return gender(titles.getOrDefault(phrase, "u"));
  }

  Gender genderOfRole(String noun) {
    return RoleNouns.gender(noun).orElse(Gender.UNKNOWN);
  }

  static Gender gender(String letter) {
    return switch (letter) {
      case "m" -> Gender.MALE;
      case "f" -> Gender.FEMALE;
      default -> Gender.UNKNOWN;
    };
  }

  /** Length in words of the longest title that begins at {@code from}; 0 where none does. */
  int titleAt(List<Word> words, int from, int end) {
    return titleStarts.contains(words.get(from).key())
        ? longest(words, from, end, Set.of(), titles.keySet())
        : 0;
  }

  /** Length in words of the longest known place or body that begins at {@code from}, or 0. */
  int phraseAt(List<Word> words, int from, int end) {
    return phraseStarts.contains(words.get(from).key())
        ? longest(words, from, end, places, organizations)
        : 0;
  }

  private static int longest(
      List<Word> words, int from, int end, Set<String> some, Set<String> others) {
    int best = 0;
    StringBuilder phrase = new StringBuilder();
    for (int i = from; i < Math.min(end, from + LONGEST_PHRASE); i++) {
      if (i > from) {
        if (words.get(i).breaks()) {
          break;
        }
        phrase.append(' ');
      }
      phrase.append(words.get(i).key());
      String key = phrase.toString();
      if (some.contains(key) || others.contains(key)) {
        best = i - from + 1;
      }
      if (words.get(i).possessive()) {
        break;
      }
    }
    return best;
  }

  boolean isTitle(String phrase) {
    return titles.containsKey(phrase);
  }

  /** The state or country that {@code phrase} names, in full, or null. */
  @Nullable String region(String phrase) {
    return regions.get(phrase);
  }

  /** The given names for which {@code key} is a usual short form, or none. */
  List<String> longNames(String key) {
    String names = shortNames.get(key);
    return names == null ? List.of() : List.of(names.split(",", -1));
  }

  /** The spelling that stands for all of a given name, or itself. */
  String givenNameSpelling(String key) {
    return nameSpellings.getOrDefault(key, key);
  }

  /** {@code role} with small letters, its titles written in full: {@code senator}. */
  String role(String role) {
    StringBuilder full = new StringBuilder();
    for (String word : Fold.of(role).split(" ", -1)) {
      full.append(full.isEmpty() ? "" : " ").append(roleWords.getOrDefault(word, word));
    }
    return full.toString();
  }

  /** The name that {@code phrase} is short for, or itself. */
  String alias(String phrase) {
    return aliases.getOrDefault(phrase, phrase);
  }

  boolean isRoleNoun(String key) {
    return RoleNouns.gender(key).isPresent();
  }

  boolean isPlace(String phrase) {
    return places.contains(phrase);
  }

  boolean isOrganization(String phrase) {
    return organizations.contains(phrase);
  }

  boolean isOrganizationHead(String key) {
    return organizationHeads.contains(key);
  }

  boolean isPlaceHead(String key) {
    return placeHeads.contains(key);
  }

  /** Whether {@code key} joins with “of” and what follows it into one name. */
  boolean isHeadBeforeOf(String key) {
    return headsBeforeOf.contains(key)
        || organizationHeads.contains(key)
        || placeHeads.contains(key);
  }

  boolean isJoinedByAnd(String key) {
    return joinedByAnd.contains(key);
  }

  boolean isDemonym(String key) {
    return demonyms.contains(key);
  }

  boolean isCalendar(String key) {
    return calendar.contains(key);
  }

  boolean isFunctionWord(String key) {
    return functionWords.contains(key);
  }

  /** Whether {@code key} is a word of the language whatever its capitals: listed or an adverb. */
  boolean isCommon(String key) {
    return commonWords.contains(key) || functionWords.contains(key) || isAdverb(key);
  }

  private boolean isAdverb(String key) {
    return key.length() > 5 && key.endsWith("ly") && !isGivenName(key) && !places.contains(key);
  }

  boolean isSpeechVerb(String key) {
    return speechVerbs.contains(key);
  }

  boolean isSurname(String key) {
    return surnames.contains(key);
  }

  /** Whether {@code key} makes a name that of an event, work or thing. */
  boolean isThingHead(String key) {
    return thingHeads.contains(key);
  }

  boolean isParticle(String key) {
    return particles.contains(key);
  }

  boolean isAdjectiveTail(String key) {
    return adjectiveTails.contains(key);
  }

  boolean isAcronymOfWords(String key) {
    return acronymsOfWords.contains(key);
  }
}
