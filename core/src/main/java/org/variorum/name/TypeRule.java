package org.variorum.name;

import java.util.List;
import java.util.function.Predicate;
import org.variorum.name.Word.Shape;

/**
 * One reason to take a candidate for a person, body or place.
 *
 * <p>All mentions of a name vote by all rules of {@link #ALL}; the heaviest type wins. Weights are
 * whole numbers that say how seldom English news breaks the rule, 1 for a hint.
 *
 * @param name what a reader of the rules calls it
 * @param type what it votes for
 * @param weight at least 1
 * @param holds whether it holds of a candidate where it stands
 */
record TypeRule(String name, Entity.Type type, int weight, Predicate<Context> holds) {

  /** All rules; their order does not matter. */
  static final List<TypeRule> ALL =
      List.of(
          new TypeRule("a known body", Entity.Type.ORGANIZATION, 7, TypeRule::isKnownBody),
          new TypeRule(
              "ends in the word for a body", Entity.Type.ORGANIZATION, 7, TypeRule::endsInBody),
          new TypeRule("a body of something", Entity.Type.ORGANIZATION, 7, TypeRule::isBodyOf),
          new TypeRule(
              "has the word for a body", Entity.Type.ORGANIZATION, 2, TypeRule::hasBodyWord),
          new TypeRule("an ampersand", Entity.Type.ORGANIZATION, 8, TypeRule::hasAmpersand),
          new TypeRule("an acronym", Entity.Type.ORGANIZATION, 3, TypeRule::isAcronym),
          new TypeRule("a known place", Entity.Type.PLACE, 6, TypeRule::isKnownPlace),
          new TypeRule("the word for a place", Entity.Type.PLACE, 6, TypeRule::hasPlaceWord),
          new TypeRule("in a place", Entity.Type.PLACE, 3, TypeRule::isAfterIn),
          new TypeRule("the word for a thing", Entity.Type.OTHER, 6, TypeRule::hasThingWord),
          new TypeRule("a common surname", Entity.Type.PERSON, 3, TypeRule::hasSurname),
          new TypeRule("a pronoun after it", Entity.Type.PERSON, 1, TypeRule::isTakenUp),
          new TypeRule(
              "a place follows after a comma", Entity.Type.PLACE, 3, TypeRule::isBeforePlace),
          new TypeRule("a title before it", Entity.Type.PERSON, 6, Context::isTitled),
          new TypeRule("a given name first", Entity.Type.PERSON, 5, TypeRule::beginsWithGivenName),
          new TypeRule("a given name alone", Entity.Type.PERSON, 3, TypeRule::isGivenName),
          new TypeRule("an initial inside", Entity.Type.PERSON, 4, TypeRule::hasInitial),
          new TypeRule(
              "a nickname inside", Entity.Type.PERSON, 6, c -> c.candidate().nickname() != null),
          new TypeRule("Jr. or III", Entity.Type.PERSON, 4, c -> c.candidate().suffixed()),
          new TypeRule("a particle inside", Entity.Type.PERSON, 1, TypeRule::hasParticle),
          new TypeRule("a verb of speech beside it", Entity.Type.PERSON, 2, TypeRule::speaks),
          new TypeRule("a description after it", Entity.Type.PERSON, 3, TypeRule::isDescribed),
          new TypeRule("a description before it", Entity.Type.PERSON, 4, TypeRule::isIntroduced),
          new TypeRule("an age after it", Entity.Type.PERSON, 5, TypeRule::hasAge),
          new TypeRule("who", Entity.Type.PERSON, 3, TypeRule::isBeforeWho),
          new TypeRule("two or three rare words", Entity.Type.PERSON, 2, TypeRule::looksLikePerson),
          new TypeRule(
              "a word for a surname, and what persons do",
              Entity.Type.PERSON,
              4,
              TypeRule::isPersonByDeed),
          new TypeRule("an article before it", Entity.Type.OTHER, 3, TypeRule::hasArticle),
          new TypeRule("a common word in it", Entity.Type.OTHER, 2, TypeRule::hasCommonWord),
          new TypeRule("nothing else", Entity.Type.OTHER, 1, c -> true));

  private static boolean isKnownBody(Context c) {
    return c.lexicon().isOrganization(c.candidate().key());
  }

  private static boolean endsInBody(Context c) {
    return !c.candidate().isSingle()
        && c.lexicon().isOrganizationHead(c.candidate().lastPart())
        && !(c.candidate().parts().size() == 2 && beginsWithGivenName(c) && isSurnameToo(c));
  }

  /** {@code Jesse Bar}: heads that are surnames as well. */
  private static boolean isSurnameToo(Context c) {
    return switch (c.candidate().lastPart()) {
      case "bar", "church", "court", "front", "guard", "post", "power", "yard", "force" -> true;
      default -> false;
    };
  }

  private static boolean isBodyOf(Context c) {
    List<String> parts = c.candidate().parts();
    for (int i = 1; i + 1 < parts.size(); i++) {
      boolean preposition = parts.get(i).equals("of") || parts.get(i).equals("for");
      if (preposition && c.lexicon().isOrganizationHead(parts.get(i - 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasBodyWord(Context c) {
    return !c.candidate().isSingle()
        && c.candidate().parts().stream().anyMatch(c.lexicon()::isOrganizationHead);
  }

  private static boolean hasAmpersand(Context c) {
    return c.candidate().parts().contains("&");
  }

  private static boolean isAcronym(Context c) {
    return c.candidate().isSingle() && c.firstWord().shape() == Shape.UPPER && !c.isHeadline();
  }

  private static boolean isKnownPlace(Context c) {
    return c.lexicon().isPlace(c.candidate().key());
  }

  private static boolean hasPlaceWord(Context c) {
    List<String> parts = c.candidate().parts();
    if (parts.size() < 2) {
      return false;
    }
    boolean last = c.lexicon().isPlaceHead(parts.getLast()) && !beginsWithGivenName(c);
    return last || isPlaceWordInFront(parts.getFirst());
  }

  private static boolean isPlaceWordInFront(String key) {
    return switch (key) {
      case "mount",
          "mt",
          "mt.",
          "lake",
          "fort",
          "cape",
          "port",
          "gulf",
          "bay",
          "camp",
          "city",
          "isle",
          "strait",
          "san",
          "santa",
          "st.",
          "republic",
          "lower",
          "upper",
          "north",
          "south",
          "east",
          "west",
          "northern",
          "southern",
          "eastern",
          "western",
          "central",
          "downtown" ->
          true;
      default -> false;
    };
  }

  private static boolean hasThingWord(Context c) {
    List<String> parts = c.candidate().parts();
    return parts.size() > 1
        && (isNamedAfterPerson(c)
            || c.lexicon().isThingHead(parts.getLast())
                && !c.lexicon().isGivenName(parts.getFirst())
            || parts.getFirst().equals("operation")
            || parts.getFirst().equals("hurricane"));
  }

  /** {@code Dora Quill Show}: a full name, and the word for a thing. */
  private static boolean isNamedAfterPerson(Context c) {
    List<String> parts = c.candidate().parts();
    return parts.size() > 2
        && c.lexicon().isThingHead(parts.getLast())
        && c.lexicon().isGivenName(parts.getFirst());
  }

  private static boolean hasSurname(Context c) {
    return c.lexicon().isSurname(c.candidate().lastPart())
        && !hasBodyWord(c)
        && !c.candidate().parts().contains("of");
  }

  private static boolean isTakenUp(Context c) {
    return Pronouns.after(c.words(), c.candidate().end()) && !hasArticle(c);
  }

  private static boolean isAfterIn(Context c) {
    return switch (c.before(1).key()) {
      case "in", "near", "across", "throughout" -> true;
      default -> false;
    };
  }

  private static boolean isBeforePlace(Context c) {
    return c.after(1).is(",")
        && c.after(2).isNameLike()
        && c.lexicon().isPlace(c.after(2).key())
        && isAfterPlacePreposition(c);
  }

  private static boolean isAfterPlacePreposition(Context c) {
    return switch (c.before(1).key()) {
      case "in", "at", "from", "of", "near", "to", "outside", "for" -> true;
      default -> false;
    };
  }

  private static boolean beginsWithGivenName(Context c) {
    List<String> parts = c.candidate().parts();
    return parts.size() > 1
        && parts.size() < 6
        && c.lexicon().isGivenName(parts.getFirst())
        && !isNamedAfterPerson(c)
        && !parts.contains("of")
        && !parts.contains("&");
  }

  private static boolean isGivenName(Context c) {
    return c.candidate().isSingle() && c.lexicon().isOnlyGivenName(c.candidate().key());
  }

  private static boolean hasInitial(Context c) {
    for (int i = c.candidate().first(); i + 1 < c.candidate().end(); i++) {
      if (c.words().get(i).shape() == Shape.INITIAL) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasParticle(Context c) {
    List<String> parts = c.candidate().parts();
    return parts.size() > 2
        && parts.subList(1, parts.size() - 1).stream().anyMatch(c.lexicon()::isParticle);
  }

  private static boolean speaks(Context c) {
    return !c.lastWord().possessive()
        && (c.lexicon().isSpeechVerb(c.after(1).key())
            || c.lexicon().isSpeechVerb(c.before(1).key()));
  }

  private static boolean isDescribed(Context c) {
    return Descriptions.after(c) != null;
  }

  private static boolean isIntroduced(Context c) {
    return Descriptions.before(c) != null;
  }

  private static boolean hasAge(Context c) {
    return c.after(1).is(",") && isAge(c.after(2).text()) && c.after(3).is(",");
  }

  private static boolean isAge(String text) {
    return text.length() == 2
        && Character.isDigit(text.charAt(0))
        && Character.isDigit(text.charAt(1));
  }

  private static boolean isBeforeWho(Context c) {
    return c.after(1).is("who") || c.after(1).is(",") && c.after(2).is("who");
  }

  private static boolean looksLikePerson(Context c) {
    List<String> parts = c.candidate().parts();
    return parts.size() > 1
        && parts.size() < 4
        && c.firstWord().shape() == Shape.CAPITAL
        && !c.lexicon().isPlace(parts.getFirst())
        && !hasCommonWord(c)
        && !isNamedAfterPerson(c)
        && !hasBodyWord(c);
  }

  /** {@code Tilda Page}, of whom {@code she} is said: a rare word and a common one. */
  private static boolean isPersonByDeed(Context c) {
    List<String> parts = c.candidate().parts();
    return parts.size() == 2
        && c.firstWord().shape() == Shape.CAPITAL
        && isRare(c.lexicon(), parts.getFirst())
        && isWordAndNoHead(c.lexicon(), parts.getLast())
        && !hasArticle(c)
        && (isTakenUp(c) || speaks(c) || isDescribed(c) || isIntroduced(c) || isBeforeWho(c));
  }

  private static boolean isRare(Lexicon lexicon, String part) {
    return !lexicon.isCommon(part)
        && !lexicon.isDemonym(part)
        && !lexicon.isPlace(part)
        && !lexicon.isOrganization(part);
  }

  private static boolean isWordAndNoHead(Lexicon lexicon, String part) {
    return lexicon.isCommon(part)
        && !lexicon.isDemonym(part)
        && !lexicon.isOrganizationHead(part)
        && !lexicon.isPlaceHead(part)
        && !lexicon.isThingHead(part);
  }

  private static boolean hasArticle(Context c) {
    return c.before(1).key().equals("the") || c.before(1).key().equals("a") || c.before(1).is("an");
  }

  private static boolean hasCommonWord(Context c) {
    for (String part : c.candidate().parts()) {
      boolean common = c.lexicon().isCommon(part) || c.lexicon().isDemonym(part);
      if (common && !c.lexicon().isGivenName(part) && !c.lexicon().isParticle(part)) {
        return true;
      }
    }
    return false;
  }
}
