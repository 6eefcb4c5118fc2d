package org.variorum.collation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.variorum.language.NormalForms;
import org.variorum.language.Passage;
import org.variorum.name.Names;
import org.variorum.quotation.AnnotatedText;
import org.variorum.quotation.Quotation;
import org.variorum.text.NormalWord;
import org.variorum.text.Span;
import org.variorum.text.Token;

/** Takes the speech of an account out of its quotations. */
final class SpeechFinder {

  /** So many marks, in characters, may stand on either side of a run within its piece. */
  private static final int MARKS = 2;

  private final NormalForms forms;

  SpeechFinder(NormalForms forms) {
    this.forms = forms;
  }

  /** The speech in a field of account number {@code account}, in the order of its text. */
  List<Speech> in(int account, AnnotatedText field) {
    List<Speech> found = new ArrayList<>();
    List<Quotation> quotations = field.quotations();
    for (int i = 0; i < quotations.size(); i++) {
      Quotation quotation = quotations.get(i);
      if (quotation.nestedIn().isPresent()) {
        continue; // its words stand in the quotation around it
      }
      if (quotation.type() == Quotation.Type.DIRECT) {
        add(found, account, i, field, quotation.quoted(), Reading.Kind.QUOTED);
      } else {
        Set<Span> content = new HashSet<>(quotation.content());
        for (List<Span> run : runs(quotation)) {
          Reading.Kind kind =
              run.stream().allMatch(span -> standsAlone(content, span))
                  ? Reading.Kind.QUOTED
                  : Reading.Kind.FRAGMENT;
          add(found, account, i, field, run, kind);
        }
      }
    }
    return found;
  }

  /** The quoted runs of a mixed quotation; those that are pieces of their own stay together. */
  private static List<List<Span>> runs(Quotation quotation) {
    List<List<Span>> runs = new ArrayList<>();
    List<Span> whole = new ArrayList<>();
    Set<Span> content = new HashSet<>(quotation.content());
    for (Span run : quotation.quoted()) {
      if (standsAlone(content, run)) {
        whole.add(run);
      } else {
        runs.add(List.of(run));
      }
    }
    if (!whole.isEmpty()) {
      runs.add(whole);
    }
    return runs;
  }

  /** Whether a piece of the content is the run itself, but for its marks. */
  private static boolean standsAlone(Set<Span> content, Span run) {
    for (int before = 0; before <= Math.min(MARKS, run.start()); before++) {
      for (int after = 0; after <= MARKS; after++) {
        if (content.contains(new Span(run.start() - before, run.end() + after))) {
          return true;
        }
      }
    }
    return false;
  }

  private void add(
      List<Speech> found,
      int account,
      int quotation,
      AnnotatedText field,
      List<Span> pieces,
      Reading.Kind kind) {
    Passage passage = field.passage();
    List<Token> tokens = new ArrayList<>();
    List<Integer> pieceOf = new ArrayList<>();
    for (int piece = 0; piece < pieces.size(); piece++) {
      for (Token token : passage.tokensIn(pieces.get(piece))) {
        tokens.add(token);
        pieceOf.add(piece);
      }
    }
    List<NormalWord> words = forms.of(passage.text(), tokens);
    if (words.isEmpty()) {
      return;
    }
    Quotation origin = field.quotations().get(quotation);
    found.add(
        new Speech(
            account,
            quotation,
            origin,
            kind,
            origin.speaker() == null ? null : origin.speaker().name(),
            passage.text(),
            tokens,
            pieceOf,
            words,
            names(field.names(), tokens, words),
            sentences(passage, tokens, words)));
  }

  private static List<Integer> names(Names names, List<Token> tokens, List<NormalWord> words) {
    return words.stream()
        .map(word ->
            names
                .at(tokens.get(word.from()).start())
                .map(mention -> mention.span().start())
                .orElse(-1))
        .toList();
  }

  /** Cuts the words where the sentences of the account end. */
  private static List<Span> sentences(Passage passage, List<Token> tokens, List<NormalWord> words) {
    List<Span> sentences = new ArrayList<>();
    int from = 0;
    int sentence = passage.sentenceAt(tokens.get(words.getFirst().from()).start());
    for (int i = 1; i < words.size(); i++) {
      int here = passage.sentenceAt(tokens.get(words.get(i).from()).start());
      boolean samePlace = words.get(i).from() < words.get(i - 1).to();
      if (here != sentence && !samePlace && stopsBefore(passage, tokens, words, i)) {
        sentences.add(new Span(from, i));
        from = i;
      }
      sentence = here;
    }
    sentences.add(new Span(from, words.size()));
    return sentences;
  }

  /** A sentence interrupted by its speaker goes on: only a stop of its own ends it. */
  private static boolean stopsBefore(
      Passage passage, List<Token> tokens, List<NormalWord> words, int word) {
    int last = words.get(word).from() - 1;
    while (last >= 0 && tokens.get(last).kind() == Token.Kind.QUOTATION_MARK) {
      last--;
    }
    if (last < 0) {
      return true;
    }
    String mark = tokens.get(last).of(passage.text());
    // "…," she said. "And …": the comma stands for the stop of a sentence where a capital follows.
    boolean capital =
        Character.isUpperCase(tokens.get(words.get(word).from()).of(passage.text()).codePointAt(0));
    return !mark.equals(",") || capital;
  }
}
