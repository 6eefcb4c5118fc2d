package org.variorum.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.variorum.language.Passage;
import org.variorum.language.WordClass;
import org.variorum.name.Entity;
import org.variorum.name.Entity.Gender;
import org.variorum.name.Mention;
import org.variorum.name.Names;
import org.variorum.name.RoleNouns;
import org.variorum.text.Span;

/**
 * Whom a pronoun means that names a source: the nearest person that agrees with it, one who has
 * just spoken or is a subject before others; for {@code it} and {@code they} the body, document or
 * group that spoke just before.
 */
final class PronounResolver {

  /** A pronoun is not resolved over more sentences than this. */
  private static final int FARTHEST = 8;

  /** Nor over more persons that agree with it. */
  private static final int MOST_PERSONS = 12;

  /** It or they mean who spoke no more sentences before, */
  private static final int NEAR = 3;

  /** nor more characters. */
  private static final int NEAR_CHARS = 900;

  /** Of a description no more words are looked at. */
  private static final int MOST_WORDS = 16;

  /** No clause is followed over more tokens. */
  private static final int LONGEST_CLAUSE = 30;

  /** Bodies and documents, which speak and are no persons. */
  private final Passage passage;

  private final Names names;
  private final ReportingVerbs verbs;
  private final MentionPlaces mentions;

  PronounResolver(Passage passage, Names names, ReportingVerbs verbs, MentionPlaces mentions) {
    this.passage = passage;
    this.names = names;
    this.verbs = verbs;
    this.mentions = mentions;
  }

  /**
   * Whom {@code pronoun}, the token at {@code token}, means; null where the evidence does not
   * carry.
   *
   * @param before the speaker of the quotation before, or null
   * @param layout tells which names stand inside speech and so are less likely meant
   */
  @Nullable Speaker resolve(Pronoun pronoun, int token, @Nullable Speaker before, Layout layout) {
    return pronoun.isPerson()
        ? person(pronoun, token, before, layout)
        : body(pronoun, passage.tokens().get(token).start(), before);
  }

  private Speaker.Named named(Mention mention) {
    return new Speaker.Named(names.entity(mention).name(), mention.entity());
  }

  /**
   * {@code It} said more, and {@code they} did: the body, document or group that spoke just before.
   */
  private @Nullable Speaker body(Pronoun pronoun, int place, @Nullable Speaker before) {
    if (before == null || !isNear(before, place)) {
      return null;
    }
    return switch (before) {
      case Speaker.Named named ->
          names.entities().get(named.entity()).type() == Entity.Type.PERSON ? null : before;
      case Speaker.Described described -> {
        String words = described.name().toLowerCase(Locale.ROOT);
        boolean group = words.contains(" and ") || isPlural(words);
        boolean thing = Bodies.has(words.substring(words.lastIndexOf(' ') + 1));
        yield pronoun.many() == group && (pronoun.many() || thing) ? before : null;
      }
    };
  }

  private static boolean isPlural(String words) {
    int last = words.length() - 2;
    return words.endsWith("s")
        && last >= 0
        && Character.isLetter(words.charAt(last))
        && words.charAt(last) != 's';
  }

  /** Whether the name or words stand shortly before {@code place}. */
  private boolean isNear(Speaker speaker, int place) {
    return switch (speaker) {
      case Speaker.Named named -> {
        int sentence = passage.sentenceAt(place);
        int last = mentions.lastBefore(place);
        int farthest = MentionPlaces.farthest(last);
        int i = last;
        while (i >= farthest && sentence - mentions.sentence(i) <= NEAR && !isOf(named, i)) {
          i--;
        }
        yield i >= farthest && sentence - mentions.sentence(i) <= NEAR;
      }
      case Speaker.Described described -> lastPlace(described, place) >= 0;
    };
  }

  /** Where the words stand last before {@code place}, -1 where not shortly before it. */
  private int lastPlace(Speaker.Described described, int place) {
    int from = Math.max(0, place - NEAR_CHARS);
    int at = passage.text().substring(from, place).lastIndexOf(described.name());
    return at < 0 ? -1 : from + at;
  }

  private @Nullable Speaker person(
      Pronoun pronoun, int token, @Nullable Speaker before, Layout layout) {
    int place = passage.tokens().get(token).start();
    int here = passage.sentenceAt(place);
    int best = -1;
    double bestScore = Double.NEGATIVE_INFINITY;
    List<Integer> seen = new ArrayList<>();
    int last = mentions.lastBefore(place);
    int farthest = MentionPlaces.farthest(last);
    for (int i = last; i >= farthest && seen.size() <= MOST_PERSONS; i--) {
      Mention mention = mentions.get(i);
      int distance = here - mentions.sentence(i);
      if (distance > FARTHEST && !seen.isEmpty()) {
        break;
      }
      Entity entity = names.entity(mention);
      if (seen.contains(mention.entity()) || !fits(entity, pronoun.gender())) {
        continue;
      }
      seen.add(mention.entity());
      if (isInClauseOf(mention, pronoun, token)) {
        continue;
      }
      double score = score(mention, distance, entity, pronoun.gender(), before, layout);
      if (score > bestScore) {
        bestScore = score;
        best = i;
      }
    }
    Mention named = best < 0 ? null : mentions.get(best);
    Speaker.Described described = described(before, pronoun.gender(), place);
    if (described != null
        && (named == null || !isNearer(named, described, pronoun, place, layout))) {
      return described;
    }
    return named == null ? null : named(named);
  }

  /**
   * {@code The union official said so. He added}: who spoke last and has no name, if it is one
   * person of that gender, described in this sentence or the one before.
   */
  private Speaker.@Nullable Described described(
      @Nullable Speaker before, Gender gender, int place) {
    if (!(before instanceof Speaker.Described described)) {
      return null;
    }
    int at = lastPlace(described, place);
    boolean near = at >= 0 && passage.sentenceAt(place) - passage.sentenceAt(at) <= 1;
    return near
            && RoleNouns.gender(head(described.name()))
                .filter(own -> own == gender || own == Gender.UNKNOWN)
                .isPresent()
        ? described
        : null;
  }

  /** The noun of a description: {@code official} of {@code a union official in Wexcombe}. */
  private static String head(String description) {
    String[] words = description.toLowerCase(Locale.ROOT).split("[^\\p{L}’'-]+", MOST_WORDS);
    int last = 0;
    while (last + 1 < words.length && WordClass.of(words[last + 1]) == WordClass.OPEN) {
      last++;
    }
    return words[last];
  }

  /**
   * Whether {@code named} is meant rather than who is described: a person of known gender, who may
   * be the very one that is described, unless {@code a friend} or {@code my father} is another; or
   * who stands behind the description, speaks or begins a sentence.
   */
  private boolean isNearer(
      Mention named, Speaker.Described described, Pronoun pronoun, int place, Layout layout) {
    if (names.entity(named).gender() != pronoun.gender()) {
      return false;
    }
    int token = passage.tokenFrom(named.span().start());
    boolean behind = named.span().start() > lastPlace(described, place) + described.name().length();
    return !isOfOthers(described.name())
        || behind && !layout.quoted(token) && (speaks(named) || startsSentence(named));
  }

  /** {@code A friend}, {@code my father}: nobody that the article has named so far. */
  private static boolean isOfOthers(String description) {
    int space = description.indexOf(' ');
    return switch (description.substring(0, Math.max(0, space)).toLowerCase(Locale.ROOT)) {
      case "a", "an", "another", "one", "my", "our", "his", "her", "their" -> true;
      default -> false;
    };
  }

  private static boolean fits(Entity entity, Gender gender) {
    return entity.type() == Entity.Type.PERSON
        && (entity.gender() == gender || entity.gender() == Gender.UNKNOWN);
  }

  private double score(
      Mention mention,
      int distance,
      Entity entity,
      Gender gender,
      @Nullable Speaker before,
      Layout layout) {
    double score = -0.6 * distance;
    if (entity.gender() != gender) {
      score -= 0.8;
    }
    if (before instanceof Speaker.Named spoke && spoke.entity() == mention.entity()) {
      score += 1.2;
    }
    int token = passage.tokenFrom(mention.span().start());
    if (token < passage.tokens().size() && layout.quoted(token)) {
      score -= 1.5;
    }
    if (speaks(mention)) {
      score += 1.0;
    }
    return startsSentence(mention) ? score + 0.8 : score;
  }

  /** {@code Penn believes}: who speaks or thinks in one sentence is likely to in the next. */
  private boolean speaks(Mention mention) {
    int next = passage.tokenFrom(mention.span().end());
    return next + 1 < passage.tokens().size()
        && verbs.of(passage.word(next), passage.word(next + 1)) != null;
  }

  private boolean startsSentence(Mention mention) {
    Span sentence = passage.sentences().get(passage.sentenceAt(mention.span().start()));
    return mention.span().start() - sentence.start() < 30;
  }

  private boolean isOf(Speaker.Named named, int mention) {
    return mentions.get(mention).entity() == named.entity();
  }

  /**
   * {@code Quill pressed him}: the subject of a clause is not its object. A mark, or a word that
   * begins another clause, ends the clause.
   */
  private boolean isInClauseOf(Mention mention, Pronoun pronoun, int token) {
    if (!isObject(pronoun, token)) {
      return false;
    }
    int from = passage.tokenFrom(mention.span().end());
    boolean verb = false;
    for (int i = from; i < token; i++) {
      String word = passage.word(i);
      if (i - from > LONGEST_CLAUSE
          || !passage.tokens().get(i).isWord()
          || WordClass.of(word) == WordClass.CONJUNCTION
          || SourceHead.isRelative(word)) {
        return false;
      }
      verb |= WordClass.of(word) != WordClass.PREPOSITION;
    }
    return verb;
  }

  /** {@code her to say} is an object, {@code her claim that} is not. */
  private boolean isObject(Pronoun pronoun, int token) {
    return switch (pronoun.form()) {
      case OBJECT -> true;
      case SUBJECT, POSSESSIVE -> false;
      case OBJECT_OR_POSSESSIVE ->
          token + 1 == passage.tokens().size()
              || !passage.tokens().get(token + 1).isWord()
              || WordClass.of(passage.lower(token + 1)) != WordClass.OPEN;
    };
  }
}
