package org.variorum.render;

import java.io.IOException;
import java.util.List;
import org.variorum.article.Article;
import org.variorum.discrepancy.Alternative;
import org.variorum.discrepancy.Discrepancy;
import org.variorum.discrepancy.Place;
import org.variorum.result.CollatedStory;
import org.variorum.text.CodePoints;

/**
 * The conflicts, each a {@code div} with an item for each place and a pointer to its account: what
 * outlets state in words of their own is no reading of one text, and so no {@code app}.
 */
final class TeiDiscrepancies {

  private static final int DEPTH = 4;

  private final Xml xml;
  private final XmlNames names;
  private final CollatedStory story;
  private final List<CodePoints> points;

  TeiDiscrepancies(Xml xml, XmlNames names, CollatedStory story) {
    this.xml = xml;
    this.names = names;
    this.story = story;
    this.points = story.accounts().stream().map(a -> new CodePoints(a.article().text())).toList();
  }

  void write() throws IOException {
    for (int i = 0; i < story.facts().discrepancies().size(); i++) {
      write(FactWords.id(i), story.facts().discrepancies().get(i));
    }
  }

  private void write(String id, Discrepancy discrepancy) throws IOException {
    xml.line(DEPTH - 1).open("div", "type", "discrepancy", "xml:id", id);
    xml.line(DEPTH).element("head", discrepancy.slot());
    note("kind", Lists.of(discrepancy.kind()));
    note("certainty", Lists.of(discrepancy.certainty()));
    note("rule", discrepancy.rule());
    for (Alternative value : discrepancy.values()) {
      xml.line(DEPTH).open("list", "type", "value").line(DEPTH + 1).element("head", value.value());
      for (Place place : value.places()) {
        place(place);
      }
      xml.line(DEPTH).close("list");
    }
    xml.line(DEPTH - 1).close("div");
  }

  private void note(String type, String words) throws IOException {
    xml.line(DEPTH).element("note", words, "type", type);
  }

  private void place(Place place) throws IOException {
    Article article = story.accounts().get(place.account()).article();
    String at = Lists.of(List.of(place.span()), points.get(place.account()));
    xml.line(DEPTH + 1).open("item", "corresp", names.pointer(place.account()));
    xml.element("quote", place.span().of(article.text()));
    xml.element("note", "at " + at, "type", "place").close("item");
  }
}
