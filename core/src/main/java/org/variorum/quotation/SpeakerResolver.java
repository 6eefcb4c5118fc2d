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
import org.variorum.language.WordClass;
import org.variorum.name.Entity;
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

  /** {@code Quill, now the mayor of Wexcombe, who}: a longer apposition is a clause, in tokens. */
  private static final int LONGEST_APPOSITION = 12;

  /** The place and date before a dash have no more tokens. */
  private static final int LONGEST_DATELINE = 8;

  /** Words that make of an office another. */
  private static final Set<String> LESSER =
      Set.of("former", "vice", "deputy", "assistant", "associate", "acting", "ex");

  /** What says the same of who somebody is, in one form. */
  private static final Map<String, String> SAME =
      Map.ofEntries(
          Map.entry("sen.", "senator"),
          Map.entry("rep.", "representative"),
          Map.entry("congressman", "representative"),
          Map.entry("congresswoman", "representative"),
          Map.entry("gov.", "governor"),
          Map.entry("gen.", "general"),
          Map.entry("prof.", "professor"),
          Map.entry("dr.", "doctor"),
          Map.entry("capt.", "captain"),
          Map.entry("sgt.", "sergeant"),
          Map.entry("gop", "republican"),
          Map.entry("candidate", "nominee"),
          Map.entry("chairman", "chair"),
          Map.entry("chairwoman", "chair"),
          Map.entry("spokesman", "spokesperson"),
          Map.entry("spokeswoman", "spokesperson"));

  /** {@code the long angry letter, which}: so many words behind the article. */
  private static final int LONGEST_DOCUMENT = 4;

  /** What stands between dashes is not longer, in tokens. */
  private static final int LONGEST_ASIDE = 24;

  private final Passage passage;
  private final SourceHead heads;
  private final NounPhrases phrases;
  private final Names names;
  private final MentionPlaces mentions;
  private final PronounResolver pronouns;

  SpeakerResolver(Passage passage, Names names, ReportingVerbs verbs) {
    this.passage = passage;
    this.names = names;
    this.heads = new SourceHead(passage, names);
    this.phrases = new NounPhrases(passage, names, verbs);
    this.mentions = new MentionPlaces(passage, names);
    this.pronouns = new PronounResolver(passage, names, verbs, mentions);
  }

  /**
   * Whom {@code words}, a range of tokens, mean; null where the evidence does not carry.
   *
   * @param before the speaker of the quotation before, or null
   * @param layout tells which names stand inside speech and so are less likely meant
   */
  @Nullable Speaker resolve(Span words, @Nullable Speaker before, Layout layout) {
    Span source = afterDateline(words);
    String first = bare(passage.word(source.start()));
    if (source.length() == 1) {
      Pronoun pronoun = Pronoun.of(first);
      if (pronoun != null) {
        return pronouns.resolve(pronoun, source.start(), before, layout);
      }
      if (isOfNobody(first)) {
        return null;
      }
    }
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

  /** {@code WEXCOMBE, Ohio - Local traders}: the place before the dash does not speak. */
  private Span afterDateline(Span source) {
    int start = passage.tokens().get(source.start()).start();
    boolean begins = start == 0 || passage.text().charAt(start - 1) == '\n';
    String place = passage.word(source.start());
    if (begins && place.length() > 1 && place.equals(place.toUpperCase(Locale.ROOT))) {
      int most = Math.min(source.start() + LONGEST_DATELINE, source.end() - 1);
      for (int i = source.start() + 1; i < most; i++) {
        if (NounPhrases.isDash(passage.word(i))) {
          return new Span(i + 1, source.end());
        }
      }
    }
    return source;
  }

  /** Who is meant hangs on who is speaking or reading. */
  private static boolean isOfNobody(String word) {
    return switch (word) {
      case "i", "me", "my", "we", "us", "our", "you", "your", "one" -> true;
      default -> false;
    };
  }

  /** {@code He’s} is he. */
  private static String bare(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    int mark = Math.max(lower.indexOf('’'), lower.indexOf('\''));
    return mark > 0 ? lower.substring(0, mark) : lower;
  }

  /**
   * The name before a relative pronoun: {@code Quill, who}, or that before what is said of it:
   * {@code Quill, now the mayor, who}; else the words before it: {@code voters who}, {@code a clerk
   * at the Mint who}. What is no person is meant only by its name: {@code the report, which}.
   */
  private @Nullable Speaker antecedent(Span source, boolean person) {
    int last = beforeAside(source.start() - 1);
    boolean comma = last >= 0 && passage.word(last).equals(",");
    last -= comma ? 1 : 0;
    if (last < 0) {
      return null;
    }
    Optional<Mention> next = names.at(passage.tokens().get(last).start());
    if (!person) {
      return next.isPresent() ? body(next.get()) : document(last);
    }
    int preposition = next.filter(mention -> !names.isPerson(mention)).map(this::before).orElse(-1);
    if (next.isPresent() && preposition < 0) {
      return speaker(next.get());
    }
    if (comma || preposition >= 0) {
      Optional<Mention> apposed = beforeApposition(last);
      if (apposed.isPresent()) {
        return speaker(apposed.get());
      }
    }
    Span words =
        preposition >= 0
            ? withPhrase(preposition, last + 1)
            : phrases.before(last + 1, Math.max(0, last - LONGEST_APPOSITION));
    boolean noun = Character.isLetter(passage.word(last).codePointAt(0));
    if (words == null || words.end() != last + 1 || !noun) {
      return null;
    }
    return apposed(words).<Speaker>map(this::speaker).orElseGet(() -> described(words));
  }

  /** {@code officers — most of whom met — who}: the last token before what stands in dashes. */
  private int beforeAside(int last) {
    if (last < 0 || !NounPhrases.isDash(passage.word(last))) {
      return last;
    }
    for (int i = last - 1; i > Math.max(0, last - LONGEST_ASIDE); i--) {
      if (NounPhrases.isDash(passage.word(i))) {
        return i - 1;
      }
    }
    return last - 1;
  }

  private @Nullable Speaker body(Mention mention) {
    return names.isPerson(mention) ? null : speaker(mention);
  }

  /** {@code the study, which}. */
  private @Nullable Speaker document(int last) {
    int from = last;
    while (from > Math.max(0, last - LONGEST_DOCUMENT)
        && WordClass.of(passage.lower(from)) == WordClass.OPEN) {
      from--;
    }
    boolean found =
        from < last
            && Bodies.has(passage.lower(last))
            && WordClass.of(passage.lower(from)) == WordClass.DETERMINER;
    return found ? described(new Span(from, last + 1)) : null;
  }

  /** {@code Quill, a clerk who}: the person whose apposition these words are. */
  private Optional<Mention> apposed(Span words) {
    boolean article = WordClass.of(passage.lower(words.start())) == WordClass.DETERMINER;
    return article && words.start() > 1 && passage.word(words.start() - 1).equals(",")
        ? names.at(passage.tokens().get(words.start() - 2).start()).filter(names::isPerson)
        : Optional.empty();
  }

  /** The preposition before {@code mention}, {@code at the Mint}, or -1. */
  private int before(Mention mention) {
    int i = passage.tokenFrom(mention.span().start()) - 1;
    i -= i >= 0 && WordClass.of(passage.lower(i)) == WordClass.DETERMINER ? 1 : 0;
    return i >= 0 && WordClass.of(passage.lower(i)) == WordClass.PREPOSITION ? i : -1;
  }

  /** {@code a clerk at the Mint}: from the determiner before {@code preposition} on, or null. */
  private @Nullable Span withPhrase(int preposition, int to) {
    int i = preposition - 1;
    while (i > Math.max(0, to - LONGEST_APPOSITION)
        && passage.tokens().get(i).isWord()
        && WordClass.of(passage.lower(i)) != WordClass.DETERMINER) {
      i--;
    }
    boolean begins = i >= 0 && WordClass.of(passage.lower(i)) == WordClass.DETERMINER;
    return begins && i + 1 < preposition ? new Span(i, to) : null;
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

  /** "the actor": the one person to whom the article gives the role; else the words themselves. */
  private Speaker described(Span source) {
    boolean definite = passage.word(source.start()).equalsIgnoreCase("the");
    if (definite && source.length() > 1 && source.length() <= 5) {
      List<String> role = new ArrayList<>();
      for (int i = source.start() + 1; i < source.end(); i++) {
        role.add(plain(passage.word(i)));
      }
      Optional<Speaker> known = byRole(role, passage.tokens().get(source.start()).start());
      if (known.isPresent()) {
        return known.get();
      }
      int place = afterPlace(source);
      Optional<Speaker> only =
          place < 0 ? Optional.empty() : onlyByRole(role.subList(place, role.size()), source);
      if (only.isPresent()) {
        return only.get();
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
    int last = mentions.lastBefore(place);
    int farthest = MentionPlaces.farthest(last);
    for (int i = last; i >= farthest; i--) {
      Mention mention = mentions.get(i);
      if (names.isPerson(mention) && hasRole(role, mention)) {
        return Optional.of(speaker(mention));
      }
    }
    return Optional.empty();
  }

  /** How many words of {@code the Vermont senator} behind the article name a place, or -1. */
  private int afterPlace(Span source) {
    Optional<Mention> name = names.at(passage.tokens().get(source.start() + 1).start());
    int end = name.map(mention -> passage.tokenFrom(mention.span().end())).orElse(-1);
    boolean place = name.isPresent() && names.entity(name.get()).type() == Entity.Type.PLACE;
    return place && end < source.end() ? end - source.start() - 1 : -1;
  }

  /** The one person near who has the role, be it of this place or of none that is told. */
  private Optional<Speaker> onlyByRole(List<String> role, Span source) {
    int last = mentions.lastBefore(passage.tokens().get(source.start()).start());
    Optional<Mention> found = Optional.empty();
    for (int i = last; i >= MentionPlaces.farthest(last); i--) {
      Mention mention = mentions.get(i);
      boolean another = found.isEmpty() || found.get().entity() != mention.entity();
      if (another && names.isPerson(mention) && hasRole(role, mention)) {
        if (found.isPresent()) {
          return Optional.empty();
        }
        found = Optional.of(mention);
      }
    }
    return found.map(this::speaker);
  }

  private boolean hasRole(List<String> role, Mention mention) {
    return names.entity(mention).roles().stream().anyMatch(given -> isGiven(role, given));
  }

  /**
   * Whether {@code given} is the role and says no less: {@code the actor} is an American actor,
   * {@code the president} is no vice president, {@code the state} no secretary of state.
   */
  private static boolean isGiven(List<String> role, String given) {
    List<String> words = Arrays.stream(given.split(" ", -1)).map(SpeakerResolver::plain).toList();
    int of = words.indexOf("of");
    String noun = words.get(of > 0 ? of - 1 : words.size() - 1);
    int wantedOf = role.indexOf("of");
    String wanted = role.get(wantedOf > 0 ? wantedOf - 1 : role.size() - 1);
    return noun.equals(wanted)
        && words.containsAll(role)
        && words.stream().allMatch(word -> role.contains(word) || !LESSER.contains(word));
  }

  private static String plain(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return SAME.getOrDefault(lower, lower);
  }
}
