package org.variorum.discrepancy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.language.Passage;
import org.variorum.name.Entity;
import org.variorum.name.Mention;
import org.variorum.name.StoryNames;
import org.variorum.quotation.AnnotatedText;
import org.variorum.quotation.Quotation;
import org.variorum.quotation.Speaker;
import org.variorum.text.Span;

/** The body of one account, its words as terms: what statements are read from. One pass. */
final class Account {

  /** Terms farther away than this, in tokens, tell less. */
  private static final int NEAR = 5;

  /** Farther away, in tokens, nothing tells what a value is the value of. */
  private static final int WINDOW = 60;

  /** So many of the nearest words say what happened then, or what is counted. */
  private static final int HEADS = 3;

  /** A sentence of so many words is shown whole. */
  private static final int SHORT_SENTENCE = 14;

  /** Marks at either end that belong to what is cut off. */
  private static final Pattern EDGES = Pattern.compile("^[\\s,;:.!?)”’\"'–—-]+|[\\s,;:.(“–—-]+$");

  /** A shorter clause says too little of what is meant. */
  private static final int FEWEST = 4;

  /** What happened is nearer by so much than how: "struck the rock on Tuesday in thick fog". */
  private static final int EVENT = 10;

  private static final double BESIDE = 0.7;
  private static final double OTHER_CLAUSE = 0.4;
  private static final double FAR_CLAUSE = 0.25;

  private final int index;
  private final AnnotatedText body;
  private final StoryNames story;
  private final @Nullable String[] terms;
  private final boolean[] names;
  private final double[] telling;
  private final int[] clauses;
  private final boolean[] quoted;

  /** What stands beside a quotation hangs together with its speaker so much. */
  private static final double SPEAKER = 0.5;

  private final SpokenSentences spoken;
  private final Map<Integer, Place> startsAt = new HashMap<>();
  private final Map<String, Integer> sentencesWith = new HashMap<>();

  private final SentenceIndex sentenceIndex;

  Account(int index, AnnotatedText body, StoryNames names, Terms terms) {
    this.index = index;
    this.story = names;
    this.body = body;
    int size = body.passage().tokens().size();
    this.terms = new String[size];
    this.names = new boolean[size];
    this.telling = new double[size];
    this.quoted = new boolean[size];
    readWords(terms);
    readNames(names);
    body.timexes().forEach(timex -> clear(timex.span()));
    body.quantities().forEach(quantity -> clear(quantity.span()));
    this.clauses = ClauseNumbers.of(body);
    this.spoken = new SpokenSentences(index, body, names);
    body.quotations().forEach(quotation -> quotation.quoted().forEach(this::markQuoted));
    this.sentenceIndex = new SentenceIndex(body);
    List<Span> sentences = body.passage().sentences();
    for (int i = 0; i < sentences.size(); i++) {
      for (String term : termsIn(sentences.get(i))) {
        sentencesWith.merge(term, 1, Integer::sum);
        sentenceIndex.add(term, i);
      }
    }
  }

  private void readWords(Terms kinds) {
    Passage passage = body.passage();
    for (int i = 0; i < terms.length; i++) {
      String word = passage.word(i);
      String next = i + 1 < terms.length ? passage.word(i + 1) : "";
      terms[i] = passage.tokens().get(i).isWord() ? kinds.of(word, next) : null;
      telling[i] = Terms.telling(word);
    }
  }

  private void readNames(StoryNames story) {
    for (Mention mention : body.names().mentions()) {
      int first = body.passage().tokenFrom(mention.span().start());
      int identity = story.identityOf(index, mention.entity());
      for (int i = first; i < terms.length && start(i) < mention.span().end(); i++) {
        terms[i] = Terms.ofIdentity(identity);
        names[i] = true;
        telling[i] = 1;
      }
    }
  }

  /** What is compared as a value is no word that tells what it is the value of. */
  private void clear(Span span) {
    startsAt.put(span.start(), new Place(index, span));
    for (int i = body.passage().tokenFrom(span.start());
        i < terms.length && start(i) < span.end();
        i++) {
      terms[i] = null;
    }
  }

  private void markQuoted(Span span) {
    for (int i = body.passage().tokenFrom(span.start());
        i < quoted.length && start(i) < span.end();
        i++) {
      quoted[i] = true;
    }
  }

  private int start(int token) {
    return body.passage().tokens().get(token).start();
  }

  private Set<String> termsIn(Span sentence) {
    Set<String> found = new HashSet<>();
    for (int i = body.passage().tokenFrom(sentence.start());
        i < terms.length && start(i) < sentence.end();
        i++) {
      String term = terms[i];
      if (term != null) {
        found.add(term);
      }
    }
    return found;
  }

  int index() {
    return index;
  }

  AnnotatedText body() {
    return body;
  }

  /** In how many sentences each term stands. */
  Map<String, Integer> sentencesWith() {
    return sentencesWith;
  }

  /** Which sentences tell what. */
  SentenceIndex sentenceIndex() {
    return sentenceIndex;
  }

  /** Whether a place is named in {@code sentence}. */
  boolean hasPlace(Span sentence) {
    return body.names().mentions().stream()
        .filter(mention -> sentence.contains(mention.span()))
        .anyMatch(mention -> typeOf(mention) == Entity.Type.PLACE);
  }

  /** Whether {@code mention} names somebody. */
  boolean isPerson(Mention mention) {
    return typeOf(mention) == Entity.Type.PERSON;
  }

  private Entity.Type typeOf(Mention mention) {
    return story.identities().get(identityOf(mention)).type();
  }

  /** Whether the words at {@code span} are somebody's, in quotation marks. */
  boolean isQuoted(Span span) {
    int token = body.passage().tokenFrom(span.start());
    return token < quoted.length && quoted[token];
  }

  /**
   * The statement that the value at {@code span} makes, with the terms around it.
   *
   * @param of the words that say what is counted, which tell nothing more; empty where there are
   *     none
   */
  Statement statement(Span span, Span of, Span sentence, Slot slot, Value value) {
    Passage passage = body.passage();
    int from = passage.tokenFrom(span.start());
    int to = Math.max(from + 1, passage.tokenFrom(span.end()));
    int clause = clauses[Math.min(from, clauses.length - 1)];
    Map<String, Double> near = new HashMap<>();
    Map<String, Integer> anchors = new HashMap<>();
    int first = Math.max(passage.tokenFrom(sentence.start()), from - WINDOW);
    for (int i = first; i < Math.min(terms.length, to + WINDOW); i++) {
      String term = terms[i];
      if (start(i) >= sentence.end()) {
        break;
      }
      if (term == null || start(i) >= of.start() && start(i) < of.end()) {
        continue;
      }
      int distance = i < from ? from - i : i - to + 1;
      int apart = Math.abs(clauses[i] - clause);
      near.merge(term, nearness(apart, distance) * telling[i], Math::max);
      if (!names[i] && (apart == 0 || apart == 1 && distance <= NEAR)) {
        // what stands before it is nearer than what follows: "died in May, aged 80"
        int event = Terms.isEvent(term) ? EVENT : 0;
        anchors.merge(term, 2 * distance + (i > from ? 1 : 0) + 100 * apart - event, Math::min);
      }
    }
    spoken.speakersIn(sentence).forEach(speaker -> near.put(speaker, SPEAKER));
    return new Statement(
        new Place(index, span), sentence, slot, value, near, anchors.keySet(), heads(anchors));
  }

  private static double nearness(int apart, int distance) {
    if (apart == 0) {
      return Math.max(0.5, 1 - 0.05 * Math.max(0, distance - NEAR));
    }
    if (apart == 1) {
      return distance <= NEAR ? BESIDE : OTHER_CLAUSE;
    }
    return FAR_CLAUSE;
  }

  private static List<String> heads(Map<String, Integer> anchors) {
    return anchors.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .limit(HEADS)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The words of the clause around the value at {@code span}, the value itself left out. */
  String clause(Span span, Span sentence) {
    Passage passage = body.passage();
    int from = passage.tokenFrom(span.start());
    int to = Math.max(from + 1, passage.tokenFrom(span.end()));
    int first = from;
    int last = Math.min(to, clauses.length);
    boolean whole = passage.tokensIn(sentence).size() <= SHORT_SENTENCE;
    while (first > 0
        && from - first < WINDOW
        && start(first - 1) >= sentence.start()
        && (whole || clauses[first - 1] == clauses[from] || from - first < FEWEST)) {
      first--;
    }
    while (last < clauses.length
        && last - to < WINDOW
        && start(last) < sentence.end()
        && (whole
            || clauses[last] == clauses[from]
            || last - to < FEWEST && from - first < FEWEST)) {
      last++;
    }
    String before = body.text().substring(start(first), Math.max(start(first), span.start()));
    int end = passage.tokens().get(Math.max(last - 1, from)).end();
    String after = body.text().substring(Math.min(span.end(), end), end);
    return EDGES.matcher((before + "[…]" + after).replaceAll("\\s+", " ")).replaceAll("");
  }

  /** The term of whom {@code quotation} is by, or null where that is nobody with a name. */
  @Nullable String speakerOf(Quotation quotation) {
    return quotation.speaker() instanceof Speaker.Named named
        ? Terms.ofSpeaker(story.identityOf(index, named.entity()))
        : null;
  }

  /** Whether it names the identity anywhere in its text. */
  boolean names(int identity) {
    return sentencesWith.containsKey(Terms.ofIdentity(identity));
  }

  /** The term of whom or what {@code mention} names. */
  String termOf(Mention mention) {
    return Terms.ofIdentity(identityOf(mention));
  }

  /** Whom or what {@code mention} names. */
  int identityOf(Mention mention) {
    return story.identityOf(index, mention.entity());
  }

  /** What it tells of: kinds of event, names, and what is no word of everyday speech. */
  Set<String> tellingTerms() {
    Set<String> found = new HashSet<>();
    for (int i = 0; i < terms.length; i++) {
      String term = terms[i];
      if (term != null && (telling[i] >= 1 || Terms.isEvent(term))) {
        found.add(term);
      }
    }
    return found;
  }

  /** The terms of {@code sentence} that tell something whatever the story, without {@code but}. */
  Set<String> tellingTerms(Span sentence, Span but) {
    Set<String> found = new HashSet<>();
    for (int i = body.passage().tokenFrom(sentence.start());
        i < terms.length && start(i) < sentence.end();
        i++) {
      String term = terms[i];
      if (term != null && telling[i] >= 1 && !but.contains(start(i))) {
        found.add(term);
      }
    }
    return found;
  }

  /** The name of whom a term means. */
  String nameOf(String term) {
    return story.identities().get(Terms.identity(term)).name();
  }

  /** The paragraph in which {@code span} begins. */
  Span paragraphOf(Span span) {
    Passage passage = body.passage();
    return passage.paragraphs().get(passage.paragraphAt(span.start()));
  }

  /** The sentence in which {@code span} begins. */
  Span sentenceOf(Span span) {
    Passage passage = body.passage();
    return passage.sentences().get(passage.sentenceAt(span.start()));
  }

  /** Whether the date at {@code span} says when somebody spoke. */
  boolean isSaidAt(Span span) {
    return spoken.isSaidAt(span);
  }

  /** A sentence with its names and values taken out; {@code byPlace} tells the values. */
  CopiedFinder.Skeleton skeleton(Span sentence, Map<Place, List<Statement>> byPlace) {
    Passage passage = body.passage();
    StringBuilder words = new StringBuilder();
    List<CopiedFinder.Filler> slots = new ArrayList<>();
    int count = 0;
    int i = passage.tokenFrom(sentence.start());
    while (i < terms.length && start(i) < sentence.end()) {
      Optional<CopiedFinder.Filler> filler = filler(i, byPlace);
      words.append(words.isEmpty() ? "" : " ");
      if (filler.isPresent()) {
        slots.add(filler.get());
        words.append('\0');
        i = Math.max(i + 1, passage.tokenFrom(filler.get().place().span().end()));
      } else {
        boolean word = passage.tokens().get(i).isWord();
        count += word ? 1 : 0;
        words.append(word ? passage.lower(i) : ".");
        i++;
      }
    }
    return new CopiedFinder.Skeleton(index, sentence, words.toString(), count, slots);
  }

  private Optional<CopiedFinder.Filler> filler(int token, Map<Place, List<Statement>> byPlace) {
    Span span = body.passage().tokens().get(token).span();
    Optional<Mention> mention = body.names().at(span.start());
    if (mention.isPresent() && mention.get().span().start() == span.start()) {
      int identity = story.identityOf(index, mention.get().entity());
      return Optional.of(
          new CopiedFinder.NameFiller(
              new Place(index, mention.get().span()),
              identity,
              story.identities().get(identity).type(),
              mention.get().span().of(body.text())));
    }
    return Optional.ofNullable(startsAt.get(span.start()))
        .map(place -> byPlace.get(place))
        .map(stated -> new CopiedFinder.ValueFiller(stated.getFirst().place(), stated));
  }

  /** The sentences, each once, in order. */
  List<Span> sentences() {
    return new ArrayList<>(body.passage().sentences());
  }
}
