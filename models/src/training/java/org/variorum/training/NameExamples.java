package org.variorum.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.language.English;
import org.variorum.name.Entity;
import org.variorum.name.NameClues;
import org.variorum.name.NameFinder;
import org.variorum.name.TypeModel;
import org.variorum.text.Span;
import org.variorum.training.NameTypeTrainer.Example;
import org.variorum.training.NamedText.Marked;

/** Sets the candidates that the rules find beside the names that people marked. */
final class NameExamples {

  private final English english = new English();
  private final NameFinder finder = new NameFinder(Optional.empty());

  /**
   * The candidates of {@code text}, which is one of {@code set}: of the type that is marked where a
   * marked name ends with it, of another where nothing is marked, left out where the ends differ.
   */
  List<Example> of(NamedText text, NameData set) {
    List<Example> examples = new ArrayList<>();
    int from = 0;
    for (NameClues clues : finder.clues(english.passage(text.text()))) {
      while (from < text.names().size()
          && text.names().get(from).span().end() <= clues.span().start()) {
        from++;
      }
      int type = type(text.names(), from, clues.span());
      boolean country = type == TypeModel.of(Entity.Type.ORGANIZATION) && clues.knownPlace();
      if (type >= 0
          && !country) { // a country that acts: one set calls it a body, the others do not
        float weight = type == TypeModel.OTHER ? set.otherWeight() : set.weight();
        examples.add(new Example(clues, type, weight));
      }
    }
    return examples;
  }

  private static int type(List<Marked> names, int from, Span span) {
    boolean overlaps = false;
    for (int i = from; i < names.size() && names.get(i).span().start() < span.end(); i++) {
      if (names.get(i).span().end() == span.end()) {
        return TypeModel.of(NameData.type(names.get(i).type()));
      }
      overlaps = true;
    }
    return overlaps ? -1 : TypeModel.OTHER;
  }
}
