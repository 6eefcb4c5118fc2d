package org.variorum.language;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SentenceModel;
import org.variorum.text.Lazy;
import org.variorum.text.Span;
import org.variorum.text.Token;

/** Words and sentences of English. Thread-safe; its model is loaded once, when first needed. */
public final class English {

  private final Lazy<SentenceModel> model = new Lazy<>(Sentences::load);
  private final Sentences sentences = new Sentences(model);

  /** Loads the model now, so that nobody waits for it later. */
  public void load() {
    model.get();
  }

  /** Cuts {@code text} into paragraphs, sentences and tokens; linear in its length. */
  public Passage passage(String text) {
    List<Token> tokens = Tokenizer.tokenize(text);
    List<Span> paragraphs = new ArrayList<>();
    List<Span> found = new ArrayList<>();
    int first = 0;
    while (first < tokens.size()) {
      int lineEnd = text.indexOf('\n', tokens.get(first).start());
      int end = lineEnd < 0 ? text.length() : lineEnd;
      int last = first;
      while (last + 1 < tokens.size() && tokens.get(last + 1).start() < end) {
        last++;
      }
      List<Token> line = tokens.subList(first, last + 1);
      paragraphs.add(new Span(line.getFirst().start(), line.getLast().end()));
      found.addAll(sentences.in(text, line));
      first = last + 1;
    }
    return new Passage(text, paragraphs, found, tokens);
  }
}
