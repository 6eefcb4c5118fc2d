package org.variorum.quotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.language.Passage;
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

  /** {@code Quill, now the mayor of Wexcombe, who}: a longer apposition is a clause, in tokens. */
  private static final int LONGEST_APPOSITION = 12;

  /** It or they mean who spoke no more sentences before, */
  private static final int NEAR = 3;

  /** nor more characters. */
  private static final int NEAR_CHARS = 900;

  /** Words that make of an office another. */
  private static final Set<String> LESSER =
      Set.of("former", "vice", "deputy", "assistant", "associate", "acting", "ex");

  private static final Map<String, String> ABBREVIATED =
      Map.of(
          "sen.",
          "senator",
          "rep.",
          "representative",
          "gov.",
          "governor",
          "gen.",
          "general",
          "prof.",
          "professor",
          "dr.",
          "doctor",
          "capt.",
          "captain",
          "sgt.",
          "sergeant");

  /** Bodies and documents, which speak and are no persons. */
  private static final Set<String> THINGS = Set.copyOf(WordFile.lines("bodies.txt"));

  private final Passage passage;
  private final SourceHead heads;
  private final NounPhrases phrases;
  private final Names names;
  private final ReportingVerbs verbs;
  private final int[] sentenceOfMention;

  SpeakerResolver(Passage passage, Names names, ReportingVerbs verbs) {
    this.passage = passage;
    this.names = names;
    this.heads = new SourceHead(passage, names);
    this.verbs = verbs;
    this.phrases = new NounPhrases(passage, names, verbs);
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
   * Whom {@code source}, a range of tokens, means; null where the evidence does not carry.
   *
   * @param before the speaker of the quotation before, or null
   * @param layout tells which names stand inside speech and so are less likely meant
   */
  @Nullable Speaker resolve(Span source, @Nullable Speaker before, Layout layout) {
    if (source.length() == 1) {
      String word = bare(passage.word(source.start()));
      switch (word) {
        case "he" -> {
          return person(source, Gender.MALE, before, layout);
        }
        case "she" -> {
          return person(source, Gender.FEMALE, before, layout);
        }
        case "it", "they" -> {
          return body(source, before, word.equals("they"));
        }
        case "i", "we", "you", "one" -> {
          return null;
        }
        default -> {}
      }
    }
    String first = bare(passage.word(source.start()));
    if (first.equals("who") || first.equals("which")) {
      return antecedent(source, first.equals("who"));
    }
    return heads.isSeveral(source)
        ? new Speaker.Described(shown(source))
        : heads.name(source).<Speaker>map(this::speaker).orElseGet(() -> described(source));
  }

  private Speaker.Named speaker(Mention mention) {
    return new Speaker.Named(names.entity(mention).name(), mention.entity());
  }

  /** {@code He’s} is he. */
  private static String bare(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    int mark = Math.max(lower.indexOf('’'), lower.indexOf('\''));
    return mark > 0 ? lower.substring(0, mark) : lower;
  }

  /**
   * The name before a relative pronoun: {@code Quill, who}, or that before what is said of it:
   * {@code Quill, now the mayor, who}; else the words before it: {@code voters who}. What is no
   * person is meant only by its name: {@code the report, which}.
   */
  private @Nullable Speaker antecedent(Span source, boolean person) {
    int i = source.start() - 1;
    boolean comma = i >= 0 && passage.word(i).equals(",");
    i -= comma ? 1 : 0;
    if (i < 0) {
      return null;
    }
    Optional<Mention> next = names.at(passage.tokens().get(i).start());
    if (next.isEmpty() && comma && person) {
      next = beforeApposition(i);
    }
    if (next.isPresent()) {
      return person || !names.isPerson(next.get()) ? speaker(next.get()) : null;
    }
    Span words = person ? phrases.before(i + 1, Math.max(0, i - LONGEST_APPOSITION)) : null;
    return words == null || words.end() != i + 1 ? null : described(words);
  }

  /** The person's name before the comma that opens an apposition whose last token is {@code i}. */
  private Optional<Mention> beforeApposition(int last) {
    int i = last;
    while (i > Math.max(1, last - LONGEST_APPOSITION) && passage.tokens().get(i).isWord()) {
      i--;
    }
    return passage.word(i).equals(",") && i > 0
        ? names.at(passage.tokens().get(i - 1).start()).filter(names::isPerson)
        : Optional.empty();
  }

  /**
   * {@code It} said more, and {@code they} did: the body, document or group that spoke just before.
   */
  private @Nullable Speaker body(Span source, @Nullable Speaker before, boolean many) {
    if (before == null || !isNear(before, passage.tokens().get(source.start()).start())) {
      return null;
    }
    return switch (before) {
      case Speaker.Named named ->
          names.entities().get(named.entity()).type() == Entity.Type.PERSON ? null : before;
      case Speaker.Described described -> {
        String words = described.name().toLowerCase(Locale.ROOT);
        boolean group = words.contains(" and ") || isPlural(words);
        boolean thing = THINGS.contains(words.substring(words.lastIndexOf(' ') + 1));
        yield many == group && (many || thing) ? before : null;
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
        int last = lastMentionBefore(place);
        int i = last;
        while (i >= 0
            && i > last - MOST_MENTIONS
            && names.mentions().get(i).entity() != named.entity()
            && passage.sentenceAt(place) - sentenceOfMention[i] <= NEAR) {
          i--;
        }
        yield i >= 0
            && names.mentions().get(i).entity() == named.entity()
            && passage.sentenceAt(place) - sentenceOfMention[i] <= NEAR;
      }
      case Speaker.Described described ->
          passage
              .text()
              .substring(Math.max(0, place - NEAR_CHARS), place)
              .contains(described.name());
    };
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
    boolean definite = passage.word(source.start()).equalsIgnoreCase("the");
    if (definite && source.length() > 1 && source.length() <= 5) {
      List<String> role = new ArrayList<>();
      for (int i = source.start() + 1; i < source.end(); i++) {
        role.add(passage.word(i).toLowerCase(Locale.ROOT));
      }
      Optional<Speaker> known = byRole(role, passage.tokens().get(source.start()).start());
      if (known.isPresent()) {
        return known.get();
      }
    }
    return new Speaker.Described(shown(source));
  }

  /** The words as printed, without a clause or mark at their end that says no more of who it is. */
  private String shown(Span source) {
    int end = source.end();
    for (int i = source.start() + 1; i + 1 < end; i++) {
      boolean clause = SourceHead.isRelative(passage.word(i + 1));
      if (passage.word(i).equals(",") && clause) {
        end = i;
      }
    }
    while (end > source.start() + 1
        && (passage.word(end - 1).equals(",") || NounPhrases.isDash(passage.word(end - 1)))) {
      end--;
    }
    return printed(source.start(), end);
  }

  private String printed(int from, int to) {
    int start = passage.tokens().get(from).start();
    return passage.text().substring(start, passage.tokens().get(to - 1).end());
  }

  private Optional<Speaker> byRole(List<String> role, int place) {
    int last = lastMentionBefore(place);
    for (int i = last; i >= Math.max(0, last - MOST_MENTIONS); i--) {
      Mention mention = names.mentions().get(i);
      boolean has = names.entity(mention).roles().stream().anyMatch(given -> isGiven(role, given));
      if (has && names.isPerson(mention)) {
        return Optional.of(speaker(mention));
      }
    }
    return Optional.empty();
  }

  /**
   * Whether {@code given} is the role and says no less: {@code the actor} is an American actor,
   * {@code the president} is no vice president, {@code the state} no secretary of state.
   */
  private static boolean isGiven(List<String> role, String given) {
    List<String> words =
        Arrays.stream(given.toLowerCase(Locale.ROOT).split(" ", -1))
            .map(word -> ABBREVIATED.getOrDefault(word, word))
            .toList();
    int of = words.indexOf("of");
    String noun = words.get(of > 0 ? of - 1 : words.size() - 1);
    int wantedOf = role.indexOf("of");
    String wanted = role.get(wantedOf > 0 ? wantedOf - 1 : role.size() - 1);
    return noun.equals(wanted)
        && words.containsAll(role)
        && words.stream().allMatch(word -> role.contains(word) || !LESSER.contains(word));
  }
}
