package org.variorum.discrepancy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import opennlp.tools.stemmer.PorterStemmer;
import org.jspecify.annotations.Nullable;
import org.variorum.discrepancy.Happening.Verb;
import org.variorum.language.Passage;
import org.variorum.language.WordClass;
import org.variorum.name.Entity;
import org.variorum.name.Mention;
import org.variorum.quotation.Quotation;
import org.variorum.text.Span;

/**
 * Reads what an account tells in its own words to have happened to whom, or not to have happened.
 *
 * <p>Left out is what somebody says, what may be, will be or would have been, and what has not
 * happened so far: these contradict nobody.
 */
final class HappeningReader {

  /**
   * That something happened to somebody, or not.
   *
   * @param whom the term of an identity, the stem of a noun behind "the", or {@link #ANYBODY}
   * @param object stems of what follows the verb: of what somebody was convicted
   * @param happened whether it did
   * @param simple whether it is told in the simple past
   * @param place from the word that negates it, or from the verb
   * @param sentence in which it stands
   */
  record Told(
      Happening happening,
      String whom,
      Set<String> object,
      boolean happened,
      boolean simple,
      Place place,
      Span sentence) {}

  /** "Nobody was hurt", "three people were hurt". */
  static final String ANYBODY = "*";

  /** Words between "was" and what was done, at most. */
  private static final int REACH = 4;

  /** Words of an insertion between whom it happened to and what, at most. */
  private static final int INSERTION = 9;

  private static final int OBJECT = 7;

  /** "Convicted on charges of": no part of what it was. */
  private static final Set<String> CHARGES =
      Set.of("charge", "charges", "count", "counts", "guilty", "last", "week", "year", "month");

  private static final Set<String> WHERE =
      Set.of("at", "in", "by", "over", "after", "before", "from", "and", "but", "when", "while");

  /** "Found guilty", "found to be": nothing was lost. */
  private static final Set<String> JUDGED =
      Set.of("guilty", "to", "that", "liable", "in", "innocent");

  private static final Set<String> BE = Set.of("was", "were", "wasn't", "weren't", "been", "got");
  private static final Set<String> DID = Set.of("did", "didn't", "never");
  private static final Set<String> NOT =
      Set.of("not", "never", "wasn't", "weren't", "didn't", "hadn't", "hasn't", "haven't");
  private static final Set<String> PERFECT =
      Set.of("has", "have", "had", "hasn't", "haven't", "hadn't");
  private static final Set<String> BETWEEN =
      Set.of("also", "later", "then", "actually", "both", "all", "ever");

  /** A sentence with one of these tells what somebody says or thinks, or what might be. */
  private static final Set<String> OPEN =
      Set.of(
          ("said say says saying told tell tells according claim claims claimed deny denies denied"
                  + " insist insists insisted allege alleged allegedly alleges reportedly reported"
                  + " reports believe believed believes think thinks thought fear feared fears hope"
                  + " hoped expected expects suggested suggests rumored rumoured rumors rumours false"
                  + " falsely hoax mistakenly wrongly denying would could should might may must can"
                  + " will won't wouldn't couldn't if whether unless yet far still until almost"
                  + " nearly apparently presumed asked wondered report statement wrote writes tweeted explained"
                  + " announced announces confirmed confirms acknowledged noted testimony that's")
              .split(" ", -1));

  private static final Set<String> PERSONS =
      Set.of(
          ("people persons passengers crew residents workers employees students children men women"
                  + " officers customers guests soldiers civilians bystanders others sailors tourists"
                  + " injuries casualties")
              .split(" ", -1));

  private static final Set<String> NOBODY = Set.of("nobody", "none");

  private static final Set<String> DEFINITE = Set.of("the", "his", "her", "its", "their");

  private final Account account;
  private final Passage passage;
  private final List<Told> found = new ArrayList<>();

  /** Characters that stand in what somebody says. */
  private final BitSet spoken = new BitSet();

  private HappeningReader(Account account) {
    this.account = account;
    this.passage = account.body().passage();
    for (Quotation quotation : account.body().quotations()) {
      quotation.content().forEach(piece -> spoken.set(piece.start(), piece.end()));
    }
  }

  /** All that {@code account} tells, in order. */
  static List<Told> in(Account account) {
    HappeningReader reader = new HappeningReader(account);
    for (Span sentence : account.sentences()) {
      int first = reader.passage.tokenFrom(sentence.start());
      int end = reader.passage.tokenFrom(sentence.end());
      if (!reader.isOpen(first, end)) {
        for (int i = first; i < end; i++) {
          reader.read(i, first, end, sentence);
        }
      }
    }
    return reader.found;
  }

  private String word(int token) {
    return token < 0 || token >= passage.tokens().size()
        ? ""
        : passage.lower(token).replace('’', '\'');
  }

  private boolean isOpen(int first, int end) {
    for (int i = first; i < end; i++) {
      String word = word(i);
      if (word.equals("?") || OPEN.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private void read(int i, int first, int end, Span sentence) {
    Verb verb = verb(i, first);
    boolean judged =
        verb != null && verb.happening() == Happening.FOUND && JUDGED.contains(word(i + 1));
    if (verb == null || judged || isSpoken(i)) {
      return;
    }
    Helpers helpers = helpers(i, first);
    if (helpers == null
        || verb.passive() && !helpers.helped()
        || verb.base() && !(helpers.helped() && helpers.negated())) {
      return;
    }
    int from = helpers.from();
    boolean negated = helpers.negated();
    Optional<String> whom = whom(from, first);
    boolean nobody = isNobody(from, first);
    boolean ofThings = verb.happening() == Happening.APPROVED; // teams are defeated every week
    if (whom.isPresent() && !(nobody && negated) && !(ofThings && Terms.isName(whom.get()))) {
      boolean happened = verb.happened() != (negated || nobody);
      Span words =
          new Span(start(nobody ? first(from, first) : from), passage.tokens().get(i).end());
      found.add(
          new Told(
              verb.happening(),
              whom.get(),
              object(i, end),
              happened,
              helpers.simple(),
              new Place(account.index(), words),
              sentence));
    }
  }

  /**
   * The words before a verb that belong to it: "had never been".
   *
   * @param from the first of them, or the verb
   * @param negated whether one negates it
   * @param simple whether none makes it a perfect
   * @param helped whether one is a form of "be", "do" or "have"
   */
  private record Helpers(int from, boolean negated, boolean simple, boolean helped) {}

  /** Those before {@code verb}; null where what is negated is something else. */
  private @Nullable Helpers helpers(int verb, int first) {
    int from = verb;
    boolean negated = false;
    boolean simple = true;
    boolean helped = false;
    while (from > first && verb - from < REACH) {
      String before = word(from - 1);
      boolean not = NOT.contains(before);
      boolean helps = BE.contains(before) || DID.contains(before) || PERFECT.contains(before);
      if (not && from < verb && !BE.contains(word(from)) && !BETWEEN.contains(word(from))) {
        return null; // "not seriously injured"
      }
      if (!not && !helps && !BETWEEN.contains(before) && WordClass.of(before) != WordClass.ADVERB) {
        break;
      }
      negated |= not;
      simple &= !PERFECT.contains(before);
      helped |= helps;
      from--;
    }
    return new Helpers(from, negated, simple, helped);
  }

  /** What follows the verb, as far as a mark or {@value #OBJECT} words. */
  private Set<String> object(int verb, int end) {
    Set<String> object = new HashSet<>();
    for (int k = verb + 1; k < Math.min(end, verb + OBJECT); k++) {
      if (!passage.tokens().get(k).isWord() || WHERE.contains(word(k))) {
        break;
      }
      boolean small = Character.isLowerCase(passage.word(k).codePointAt(0));
      if (small && WordClass.of(word(k)) == WordClass.OPEN && !CHARGES.contains(word(k))) {
        object.add(new PorterStemmer().stem(word(k)));
      }
    }
    return Set.copyOf(object);
  }

  private int start(int token) {
    return passage.tokens().get(token).start();
  }

  private @Nullable Verb verb(int i, int first) {
    Verb passive = Happening.passive(word(i));
    if (passive != null && isBehindBe(i, first)) {
      return passive;
    }
    Verb active = Happening.active(word(i), word(i + 1));
    if (active != null && !isBehindBe(i, first)) {
      return active;
    }
    return Happening.base(word(i), word(i + 1));
  }

  /** Whether a form of "be" stands before it with nothing but adverbs and negations between. */
  private boolean isBehindBe(int i, int first) {
    for (int k = i - 1; k >= Math.max(first, i - REACH); k--) {
      String word = word(k);
      if (BE.contains(word)) {
        return true;
      }
      if (!NOT.contains(word)
          && !BETWEEN.contains(word)
          && WordClass.of(word) != WordClass.ADVERB) {
        return false;
      }
    }
    return false;
  }

  /**
   * Whether somebody says it, with quotation marks or without: "police said she was arrested" is
   * what police claim, and where others deny it, that is a dispute and no slip of a report.
   */
  private boolean isSpoken(int token) {
    Span span = passage.tokens().get(token).span();
    int next = spoken.nextSetBit(span.start());
    return account.isQuoted(span) || next >= 0 && next < span.end();
  }

  /** Whom the words that end before token {@code end} mean. */
  private Optional<String> whom(int end, int first) {
    if (isNobody(end, first)) {
      return Optional.of(ANYBODY);
    }
    int last = behindInsertion(end - 1, first);
    if (last < first) {
      return Optional.empty();
    }
    Optional<Mention> mention = account.body().names().at(start(last));
    if (mention.isPresent()) {
      Mention name = mention.get();
      int from = passage.tokenFrom(name.span().start());
      boolean whole = name.span().end() == passage.tokens().get(last).end();
      return whole && isSubject(from, first) ? Optional.of(account.termOf(name)) : Optional.empty();
    }
    String word = word(last);
    if (word.equals("he") || word.equals("she")) {
      return pronoun(last, first, word.equals("she"));
    }
    return noun(last, first);
  }

  /** "Brandt, who was 41 and a mother of two, was": back to the first of the two commas. */
  private int behindInsertion(int last, int first) {
    if (!word(last).equals(",")) {
      return last;
    }
    for (int k = last - 1; k > Math.max(first, last - INSERTION); k--) {
      if (word(k).equals(",")) {
        return k - 1;
      }
    }
    return -1;
  }

  /** Whether what begins at {@code from} is no part of a longer phrase: "the wife of Brandt". */
  private boolean isSubject(int from, int first) {
    if (from <= first) {
      return true;
    }
    String before = word(from - 1);
    WordClass kind = WordClass.of(before);
    return kind != WordClass.PREPOSITION
        && !before.endsWith("'s")
        && !before.equals("or")
        && !before.equals("nor");
  }

  /** The only person of that gender in this sentence and the one before. */
  private Optional<String> pronoun(int token, int first, boolean female) {
    int sentence = passage.sentenceAt(start(token));
    int from = passage.sentences().get(Math.max(0, sentence - 1)).start();
    Entity.Gender other = female ? Entity.Gender.MALE : Entity.Gender.FEMALE;
    List<String> persons =
        account.body().names().in(new Span(from, start(token))).stream()
            .filter(account.body().names()::isPerson)
            .filter(mention -> account.body().names().entity(mention).gender() != other)
            .map(account::termOf)
            .distinct()
            .toList();
    boolean begins = token == first || WordClass.of(word(token - 1)) == WordClass.CONJUNCTION;
    return begins && persons.size() == 1 ? Optional.of(persons.getFirst()) : Optional.empty();
  }

  /** "The harbour bill was": the stem of the noun, if it is one that was told of before. */
  private Optional<String> noun(int last, int first) {
    String noun = word(last);
    if (PERSONS.contains(noun)) {
      return count(last, first).isPresent() ? Optional.of(ANYBODY) : Optional.empty();
    }
    if (WordClass.of(noun) != WordClass.OPEN || !passage.tokens().get(last).isWord()) {
      return Optional.empty();
    }
    for (int k = last - 1; k >= Math.max(first, last - 3); k--) {
      if (DEFINITE.contains(word(k))) {
        return isSubject(k, first) ? Optional.of(new PorterStemmer().stem(noun)) : Optional.empty();
      }
      if (WordClass.of(word(k)) != WordClass.OPEN) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Where the figure of "three people" stands, or "several". */
  private OptionalInt count(int noun, int first) {
    for (int k = noun - 1; k >= Math.max(first, noun - 3); k--) {
      int at = start(k);
      boolean figure =
          account.body().quantities().stream().anyMatch(quantity -> quantity.span().contains(at));
      if (figure || word(k).equals("several") || word(k).equals("many")) {
        return OptionalInt.of(k);
      }
    }
    return OptionalInt.empty();
  }

  /** "Nobody", "no one", "no passengers" before token {@code end}. */
  private boolean isNobody(int end, int first) {
    int last = end - 1;
    return last >= first
        && (NOBODY.contains(word(last))
            || word(last).equals("one") && word(last - 1).equals("no")
            || PERSONS.contains(word(last)) && word(last - 1).equals("no"));
  }

  private int first(int end, int first) {
    return NOBODY.contains(word(end - 1)) ? end - 1 : Math.max(first, end - 2);
  }
}
