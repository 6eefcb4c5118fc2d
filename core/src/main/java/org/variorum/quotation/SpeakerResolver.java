package org.variorum.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.language.Passage;
import org.variorum.language.WordClass;
import org.variorum.name.Entity;
import org.variorum.name.Entity.Gender;
import org.variorum.name.Mention;
import org.variorum.name.Names;
import org.variorum.text.Span;

/**
 * Whom the words that name a source mean, within the article.
 *
 * <p>A name means its entity; a pronoun the nearest person that agrees with it, one who has just
 * spoken or is a subject before others; a description the person to whom the article gives that
 * role, else itself. Where nothing carries, nobody.
 */
final class SpeakerResolver {

  /** A pronoun is not resolved over more sentences than this. */
  private static final int FARTHEST = 8;

  /** Nor over more names, so that an article of nothing but names takes no longer for each. */
  private static final int MOST_MENTIONS = 500;

  private final Passage passage;
  private final Names names;
  private final ReportingVerbs verbs;
  private final int[] sentenceOfMention;

  SpeakerResolver(Passage passage, Names names, ReportingVerbs verbs) {
    this.passage = passage;
    this.names = names;
    this.verbs = verbs;
    this.sentenceOfMention = new int[names.mentions().size()];
    int sentence = 0;
    for (int i = 0; i < names.mentions().size(); i++) {
      int start = names.mentions().get(i).span().start();
      while (sentence + 1 < passage.sentences().size()
          && passage.sentences().get(sentence + 1).start() <= start) {
        sentence++;
      }
      sentenceOfMention[i] = sentence;
    }
  }

  /**
   * Whom {@code source}, a range of tokens, means.
   *
   * @param before the speaker of the quotation before, or null
   * @param layout tells which names stand inside speech and so are less likely meant
   */
  @Nullable Speaker resolve(Span source, @Nullable Speaker before, Layout layout) {
    if (source.length() == 1) {
      String word = passage.word(source.start()).toLowerCase(Locale.ROOT);
      switch (word) {
        case "he" -> {
          return person(source, Gender.MALE, before, layout);
        }
        case "she" -> {
          return person(source, Gender.FEMALE, before, layout);
        }
        case "who" -> {
          return antecedent(source);
        }
        case "it", "they", "i", "we", "you", "one" -> {
          return null;
        }
        default -> {}
      }
    }
    return named(source).<Speaker>map(this::speaker).orElseGet(() -> described(source));
  }

  private Speaker.Named speaker(Mention mention) {
    return new Speaker.Named(names.entity(mention).name(), mention.entity());
  }

  /**
   * The name that is the head of the phrase: "actor Sean Penn", not "a spokesman for Sean Penn".
   */
  private Optional<Mention> named(Span source) {
    boolean prepositionBefore = false;
    Optional<Mention> head = Optional.empty();
    int i = source.start();
    while (i < source.end()) {
      Optional<Mention> mention = names.at(passage.tokens().get(i).start());
      if (mention.isPresent()) {
        int next = Math.max(i + 1, passage.tokenFrom(mention.get().span().end()));
        String last = passage.word(next - 1);
        boolean possessive = last.endsWith("’s") || last.endsWith("'s") || last.endsWith("s’");
        boolean owns = possessive && next < source.end();
        boolean person = names.entity(mention.get()).type() == Entity.Type.PERSON;
        if (!owns && !prepositionBefore && (person || head.isEmpty())) {
          head = mention;
        }
        i = next;
      } else {
        if (passage.word(i).equals(",")) {
          prepositionBefore = false;
        } else if (WordClass.of(passage.word(i)) == WordClass.PREPOSITION) {
          prepositionBefore = true;
        }
        i++;
      }
    }
    return head;
  }

  /** The nearest name before a relative pronoun. */
  private @Nullable Speaker antecedent(Span source) {
    int i = source.start() - 1;
    if (i >= 0 && passage.word(i).equals(",")) {
      i--;
    }
    return i < 0
        ? null
        : names.at(passage.tokens().get(i).start()).<Speaker>map(this::speaker).orElse(null);
  }

  private @Nullable Speaker person(
      Span source, Gender gender, @Nullable Speaker before, Layout layout) {
    int place = passage.tokens().get(source.start()).start();
    int here = passage.sentenceAt(place);
    int best = -1;
    double bestScore = Double.NEGATIVE_INFINITY;
    List<Integer> seen = new ArrayList<>();
    int last = lastMentionBefore(place);
    for (int i = last; i >= Math.max(0, last - MOST_MENTIONS); i--) {
      Mention mention = names.mentions().get(i);
      int distance = here - sentenceOfMention[i];
      if (distance > FARTHEST && !seen.isEmpty()) {
        break;
      }
      Entity entity = names.entity(mention);
      if (seen.contains(mention.entity()) || !fits(entity, gender)) {
        continue;
      }
      seen.add(mention.entity());
      double score = score(mention, distance, entity, gender, before, layout);
      if (score > bestScore) {
        bestScore = score;
        best = i;
      }
      if (seen.size() > 12) {
        break;
      }
    }
    return best < 0 ? null : speaker(names.mentions().get(best));
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

  private int lastMentionBefore(int offset) {
    int low = 0;
    int high = names.mentions().size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (names.mentions().get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  /** "the actor": the one person to whom the article gives the role; else the words themselves. */
  private Speaker described(Span source) {
    String head = passage.word(source.end() - 1).toLowerCase(Locale.ROOT);
    boolean definite = passage.word(source.start()).equalsIgnoreCase("the");
    if (definite && source.length() <= 4) {
      Optional<Speaker> known = byRole(head, passage.tokens().get(source.start()).start());
      if (known.isPresent()) {
        return known.get();
      }
    }
    Span words =
        new Span(
            passage.tokens().get(source.start()).start(),
            passage.tokens().get(source.end() - 1).end());
    return new Speaker.Described(words.of(passage.text()));
  }

  private Optional<Speaker> byRole(String role, int place) {
    int last = lastMentionBefore(place);
    for (int i = last; i >= Math.max(0, last - MOST_MENTIONS); i--) {
      Mention mention = names.mentions().get(i);
      boolean has =
          names.entity(mention).roles().stream()
              .anyMatch(given -> given.toLowerCase(Locale.ROOT).endsWith(role));
      if (has && names.entity(mention).type() == Entity.Type.PERSON) {
        return Optional.of(speaker(mention));
      }
    }
    return Optional.empty();
  }
}
