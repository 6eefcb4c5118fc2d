package org.variorum.quotation;

import java.util.List;
import org.variorum.language.Passage;
import org.variorum.name.Mention;
import org.variorum.name.Names;

/** The mentions of an article in their order, each with the sentence in which it stands. */
final class MentionPlaces {

  /** No more mentions are looked back over, so that an article of nothing but names stays cheap. */
  static final int MOST = 500;

  private final List<Mention> mentions;
  private final int[] sentences;

  MentionPlaces(Passage passage, Names names) {
    this.mentions = names.mentions();
    this.sentences = new int[mentions.size()];
    int sentence = 0;
    for (int i = 0; i < sentences.length; i++) {
      int start = mentions.get(i).span().start();
      while (sentence + 1 < passage.sentences().size()
          && passage.sentences().get(sentence + 1).start() <= start) {
        sentence++;
      }
      sentences[i] = sentence;
    }
  }

  Mention get(int index) {
    return mentions.get(index);
  }

  /** The index of the sentence of the mention at {@code index}. */
  int sentence(int index) {
    return sentences[index];
  }

  /** The index of the last mention that begins before {@code offset}, -1 for none. */
  int lastBefore(int offset) {
    int low = 0;
    int high = sentences.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  /** The first index that is looked at where one looks back from {@code last}. */
  static int farthest(int last) {
    return Math.max(0, last - MOST);
  }
}
