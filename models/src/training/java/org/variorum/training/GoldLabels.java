package org.variorum.training;

import java.util.List;
import org.variorum.language.Passage;
import org.variorum.tagging.Label;
import org.variorum.tagging.Role;
import org.variorum.text.Span;

/** What a person marked, as a label for each token of ours. */
public final class GoldLabels {

  private GoldLabels() {}

  /**
   * The labels by their indexes. A token belongs to the span that holds its first character; where
   * roles lie over each other a cue counts before a source before a content, as CofeNet counts.
   */
  public static byte[] of(GoldArticle article, Passage passage) {
    byte[] labels = new byte[passage.tokens().size()];
    for (GoldArticle.Attributed one : article.attributions()) {
      mark(labels, passage, Role.CONTENT, one.content());
    }
    for (GoldArticle.Attributed one : article.attributions()) {
      mark(labels, passage, Role.SOURCE, one.source());
    }
    for (GoldArticle.Attributed one : article.attributions()) {
      mark(labels, passage, Role.CUE, one.cue());
    }
    for (Span paragraph : passage.paragraphs()) {
      begin(labels, passage.tokenFrom(paragraph.start()), passage.tokenFrom(paragraph.end()));
    }
    return labels;
  }

  private static void mark(byte[] labels, Passage passage, Role role, List<Span> spans) {
    for (Span span : spans) {
      int from = passage.tokenFrom(span.start());
      int to = passage.tokenFrom(span.end());
      for (int i = from; i < to; i++) {
        labels[i] = (byte) (i == from ? Label.begin(role) : Label.inside(role)).index();
      }
    }
  }

  /** What another span interrupts, or the end of a line, begins anew. */
  private static void begin(byte[] labels, int from, int to) {
    for (int i = from; i < to; i++) {
      Label label = Label.ALL.get(labels[i]);
      Label before = i == from ? Label.OUTSIDE : Label.ALL.get(labels[i - 1]);
      if (!label.mayFollow(before)) {
        labels[i] = (byte) Label.begin(label.role().orElseThrow()).index();
      }
    }
  }
}
