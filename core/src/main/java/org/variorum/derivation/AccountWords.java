package org.variorum.derivation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.variorum.language.NormalForms;
import org.variorum.language.Passage;
import org.variorum.language.WordClass;
import org.variorum.name.Entity;
import org.variorum.name.Mention;
import org.variorum.quotation.AnnotatedText;
import org.variorum.quotation.Quotation;
import org.variorum.quotation.ReportedSentences;
import org.variorum.text.NormalWord;
import org.variorum.text.Span;

/** All words of an account's text, with what is known of each before other accounts are asked. */
final class AccountWords {

  private final long[] words;
  private final List<Span> spans;
  private final boolean[] open;
  private final BitSet quoted;
  private final BitSet attributing;
  private final BitSet reported;
  private final BitSet nothing;

  /**
   * Takes what is known; nothing of it is changed afterwards.
   *
   * @param words a number for each, equal for words that count as the same
   * @param spans where each stands
   * @param open whether each is a word of content
   * @param quoted those that stand in a quotation
   * @param attributing those that say who is quoted: the source and the reporting words
   * @param reported those of sentences that report what somebody said
   * @param nothing those that are no evidence: of credits, titles, stock phrases
   */
  private AccountWords(
      long[] words,
      List<Span> spans,
      boolean[] open,
      BitSet quoted,
      BitSet attributing,
      BitSet reported,
      BitSet nothing) {
    this.words = words;
    this.spans = spans;
    this.open = open;
    this.quoted = quoted;
    this.attributing = attributing;
    this.reported = reported;
    this.nothing = nothing;
  }

  long[] words() {
    return words;
  }

  BitSet quoted() {
    return quoted;
  }

  /** Marks what is known by itself; thread-safe. */
  static final class Finder {

    private final NormalForms forms = new NormalForms();
    private final StockPhrases phrases = new StockPhrases(forms);
    private final ReportedSentences reported = new ReportedSentences();

    /** The words of {@code text}, of which {@code credits} are no evidence by themselves. */
    AccountWords find(AnnotatedText text, List<Span> credits) {
      Passage passage = text.passage();
      List<NormalWord> normal = forms.of(passage.text(), passage.tokens());
      long[] words = new long[normal.size()];
      boolean[] open = new boolean[normal.size()];
      List<Span> spans = new ArrayList<>(normal.size());
      for (int i = 0; i < words.length; i++) {
        NormalWord word = normal.get(i);
        words[i] = number(word.form());
        open[i] = WordClass.of(word.form()) == WordClass.OPEN;
        spans.add(
            new Span(
                passage.tokens().get(word.from()).start(),
                passage.tokens().get(word.to() - 1).end()));
      }
      BitSet quoted = new BitSet();
      BitSet attributing = new BitSet();
      for (Quotation quotation : text.quotations()) {
        if (!quotation.isQuoted()) {
          continue; // the outlet's own words, whatever they report
        }
        quotation.content().forEach(span -> mark(quoted, spans, span));
        quotation.source().forEach(span -> mark(attributing, spans, span));
        quotation.cue().forEach(span -> mark(attributing, spans, span));
      }
      BitSet nothing = phrases.in(words);
      credits.forEach(span -> mark(nothing, spans, span));
      for (Mention mention : text.names().mentions()) {
        if (text.names().entity(mention).type() == Entity.Type.WORK) {
          mark(nothing, spans, mention.span());
        }
      }
      return new AccountWords(
          words, spans, open, quoted, attributing, reported(passage, spans), nothing);
    }

    private BitSet reported(Passage passage, List<Span> spans) {
      BitSet words = new BitSet();
      reported.in(passage).stream()
          .forEach(sentence -> mark(words, spans, passage.sentences().get(sentence)));
      return words;
    }
  }

  /** The number of a word: a hash of its letters. */
  static long number(String form) {
    long hash = 0;
    for (int i = 0; i < form.length(); i++) {
      hash = hash * 1_000_003 + form.charAt(i);
    }
    return Winnowing.mixed(hash);
  }

  /** Marks the words that {@code span} touches. */
  private static void mark(BitSet marked, List<Span> spans, Span span) {
    int from = from(spans, span.start());
    int to = from;
    while (to < spans.size() && spans.get(to).start() < span.end()) {
      to++;
    }
    marked.set(from, to);
  }

  /** The first word that ends after {@code offset}. */
  private static int from(List<Span> spans, int offset) {
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The outlet's own words, of which those that {@code speech} holds are no evidence. */
  Narration narration(SpokenWords speech) {
    BitSet spoken = speech.in(words);
    int count = words.length;
    long[] own = new long[count];
    byte[] weights = new byte[count];
    boolean[] content = new boolean[count];
    boolean[] begins = new boolean[count];
    List<Span> places = new ArrayList<>();
    int size = 0;
    boolean left = true;
    for (int i = 0; i < count; i++) {
      if (quoted.get(i) || attributing.get(i)) {
        left = true;
        continue;
      }
      own[size] = words[i];
      content[size] = open[i];
      begins[size] = left;
      weights[size] = weight(i, spoken);
      places.add(spans.get(i));
      left = false;
      size++;
    }
    return new Narration(
        Arrays.copyOf(own, size),
        List.copyOf(places),
        Arrays.copyOf(weights, size),
        Arrays.copyOf(content, size),
        Arrays.copyOf(begins, size));
  }

  private byte weight(int word, BitSet spoken) {
    if (nothing.get(word) || spoken.get(word)) {
      return Narration.NOTHING;
    }
    return reported.get(word) ? Narration.REPORTED : Narration.TOLD;
  }
}
