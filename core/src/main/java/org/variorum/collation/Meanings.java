package org.variorum.collation;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.variorum.language.Embedder;
import org.variorum.language.NormalForms;
import org.variorum.text.Token;

/**
 * How near in meaning the sentences of one story are, by their embeddings; one use.
 *
 * <p>The model is asked for only when there is a sentence whose words leave open what it is a
 * version of. Without a model such sentences stay apart, and that is said.
 */
final class Meanings {

  /** More sentences of one story are not embedded: half a second on one core. */
  static final int MOST = 120;

  private final NormalForms forms;
  private final Supplier<Optional<Embedder>> model;
  private final Map<String, float[]> known = new HashMap<>();
  private boolean absent;
  private boolean full;

  Meanings(NormalForms forms, Supplier<Optional<Embedder>> model) {
    this.forms = forms;
    this.model = model;
  }

  /** A sentence with its clauses, ready to be compared. */
  List<Phrasing> phrasings(String text, List<Token> tokens) {
    return Phrasing.of(text, tokens, forms);
  }

  /**
   * Embeds those of {@code sentences} that are not known yet, the first ones if they are many.
   *
   * @param most so many are known then, at most
   */
  void learn(Collection<String> sentences, int most) {
    Set<String> wanted = new HashSet<>();
    for (String sentence : sentences) {
      if (!known.containsKey(sentence) && known.size() + wanted.size() >= most) {
        full = true;
        break;
      }
      if (!known.containsKey(sentence)) {
        wanted.add(sentence);
      }
    }
    if (wanted.isEmpty()) {
      return;
    }
    Optional<Embedder> embedder = model.get();
    absent |= embedder.isEmpty();
    List<String> order = List.copyOf(wanted);
    List<float[]> embedded =
        embedder.map(e -> order.parallelStream().map(e::embed).toList()).orElse(List.of());
    for (int i = 0; i < embedded.size(); i++) {
      known.put(order.get(i), embedded.get(i));
    }
  }

  /** The cosine of two sentences; -1 where one of them was not embedded. */
  double nearness(Phrasing a, Phrasing b) {
    float[] first = known.get(a.text());
    float[] second = known.get(b.text());
    return first == null || second == null ? -1 : Embedder.cosine(first, second);
  }

  /** What was left open, in words. */
  List<String> unexamined() {
    if (absent) {
      return List.of("rewordings that share few words: there is no model of meaning here");
    }
    return full ? List.of("some rewordings that share few words") : List.of();
  }
}
