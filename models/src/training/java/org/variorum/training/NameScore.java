package org.variorum.training;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.variorum.name.Entity;
import org.variorum.name.Mention;
import org.variorum.name.Names;
import org.variorum.text.Span;
import org.variorum.training.NamedText.Marked;

/**
 * Counts the persons, bodies and places that are found as a person marked them: with the same
 * words, and, since some sets count titles and articles to a name, with the same end.
 */
final class NameScore {

  private int found;
  private int marked;
  private int exact;
  private int markedByEnd;
  private int sameEnd;
  private int personsFound;
  private int personsMarked;
  private int personsExact;

  /** Counts one text. */
  void add(NamedText text, Names names) {
    Map<Span, Entity.Type> bySpan = new HashMap<>();
    Map<Integer, Entity.Type> byEnd = new HashMap<>();
    for (Marked name : text.names()) {
      Entity.Type type = NameData.type(name.type());
      if (type != Entity.Type.OTHER) {
        bySpan.put(name.span(), type);
        personsMarked += type == Entity.Type.PERSON ? 1 : 0;
        String words = name.span().of(text.text());
        if (Character.isUpperCase(words.charAt(words.lastIndexOf(' ') + 1))) {
          byEnd.put(name.span().end(), type);
        }
      }
    }
    marked += bySpan.size();
    markedByEnd += byEnd.size();
    for (Mention mention : names.mentions()) {
      Entity.Type type = names.entity(mention).type();
      if (type != Entity.Type.OTHER && type != Entity.Type.WORK) {
        found++;
        boolean isExact = bySpan.get(mention.span()) == type;
        exact += isExact ? 1 : 0;
        sameEnd += byEnd.get(mention.span().end()) == type ? 1 : 0;
        personsFound += type == Entity.Type.PERSON ? 1 : 0;
        personsExact += isExact && type == Entity.Type.PERSON ? 1 : 0;
      }
    }
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "P %.3f R %.3f F %.4f, by end F %.4f, persons F %.4f",
        1.0 * exact / found,
        1.0 * exact / marked,
        2.0 * exact / (found + marked),
        2.0 * sameEnd / (found + markedByEnd),
        2.0 * personsExact / (personsFound + personsMarked));
  }
}
