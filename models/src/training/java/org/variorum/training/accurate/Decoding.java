package org.variorum.training.accurate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.variorum.language.Passage;
import org.variorum.tagging.Label;
import org.variorum.tagging.Tagged;
import org.variorum.text.Span;

/** Spans out of the best labels of each paragraph. */
final class Decoding {

  private Decoding() {}

  static List<Tagged> spans(Passage passage, double[][] emissions, Crf crf) {
    List<Tagged> spans = new ArrayList<>();
    for (Span paragraph : passage.paragraphs()) {
      int from = passage.tokenFrom(paragraph.start());
      int to = passage.tokenFrom(paragraph.end());
      int[] labels = crf.best(Arrays.copyOfRange(emissions, from, to));
      for (int i = 0; i < labels.length; i++) {
        Label label = Label.ALL.get(labels[i]);
        if (label.begins()) {
          int end = i + 1;
          while (end < labels.length
              && labels[end] == Label.inside(label.role().orElseThrow()).index()) {
            end++;
          }
          spans.add(new Tagged(label.role().orElseThrow(), new Span(from + i, from + end), 1));
        }
      }
    }
    return spans;
  }
}
