package org.variorum.tagging;

import java.util.ArrayList;
import java.util.List;
import org.variorum.language.Passage;
import org.variorum.text.Span;

/**
 * Tags in time linear in the tokens: the weights of all features of a token are added up for each
 * label, and a {@link Lattice} decides between the sequences.
 */
public final class LinearTagger implements Tagger {

  private final WordGroups groups;
  private final WeightTable weights;
  private final Transitions transitions;

  LinearTagger(LinearModel model) {
    this.groups = model.groups();
    this.weights = model.weights();
    this.transitions = new Transitions(model.transitions());
  }

  @Override
  public float[][] probabilities(Passage passage, Clues clues) {
    float[][] probabilities = new float[passage.tokens().size()][];
    tag(passage, clues, probabilities);
    return probabilities;
  }

  @Override
  public List<Tagged> tag(Passage passage, Clues clues) {
    return tag(passage, clues, new float[passage.tokens().size()][]);
  }

  private List<Tagged> tag(Passage passage, Clues clues, float[][] probabilities) {
    float[][] emissions = emissions(new Features(passage, clues, groups));
    byte[] contexts = Transitions.contexts(passage);
    Lattice lattice = new Lattice(transitions);
    List<Tagged> spans = new ArrayList<>();
    forEachParagraph(
        passage,
        (from, to) -> {
          marginals(lattice, emissions, contexts, from, to, probabilities);
          Viterbi.addSpans(lattice.best(emissions, contexts, from, to), probabilities, from, spans);
        });
    return spans;
  }

  private interface Stretch {
    void accept(int from, int to);
  }

  private static void forEachParagraph(Passage passage, Stretch action) {
    int token = 0;
    for (Span paragraph : passage.paragraphs()) {
      int from = token;
      token = passage.tokenFrom(paragraph.end());
      action.accept(from, token);
    }
  }

  private static void marginals(
      Lattice lattice,
      float[][] emissions,
      byte[] contexts,
      int from,
      int to,
      float[][] probabilities) {
    lattice.sum(emissions, contexts, from, to);
    for (int i = from; i < to; i++) {
      probabilities[i] = new float[Lattice.LABELS];
      for (int label = 0; label < Lattice.LABELS; label++) {
        probabilities[i][label] = (float) lattice.marginal(i - from, label);
      }
    }
  }

  private float[][] emissions(Features features) {
    float[][] emissions = new float[features.count()][Lattice.LABELS];
    int[] seen = new int[Features.MOST];
    for (int i = 0; i < emissions.length; i++) {
      weights.add(seen, features.fill(i, seen), emissions[i]);
    }
    return emissions;
  }
}
