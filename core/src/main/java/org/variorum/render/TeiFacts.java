package org.variorum.render;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.article.Article;
import org.variorum.discrepancy.Alternative;
import org.variorum.discrepancy.Claim;
import org.variorum.discrepancy.Corroboration;
import org.variorum.discrepancy.Discrepancy;
import org.variorum.discrepancy.Facts;
import org.variorum.discrepancy.Moment;
import org.variorum.discrepancy.Place;
import org.variorum.discrepancy.Position;
import org.variorum.result.CollatedStory;
import org.variorum.text.CodePoints;

/**
 * What the accounts state: conflicts, claims and what several carry, each a {@code div} with an
 * item for each place and a pointer to its account; then the timeline, a {@code listEvent} (TEI P5,
 * “Names, Dates, People, and Places”). What outlets state in words of their own is no reading of
 * one text, and so no {@code app}.
 */
final class TeiFacts {

  private static final int DEPTH = 4;

  /**
   * The day, month or year of a TIMEX3 value, which {@code when} may hold: XML Schema knows no
   * hours without seconds, and no year 0.
   */
  private static final Pattern DAY =
      Pattern.compile("((?!0000)\\d{4}(?:-\\d\\d(?:-\\d\\d)?)?)(?:T.*)?");

  private final Xml xml;
  private final XmlNames names;
  private final CollatedStory story;
  private final List<CodePoints> points;

  TeiFacts(Xml xml, XmlNames names, CollatedStory story) {
    this.xml = xml;
    this.names = names;
    this.story = story;
    this.points = story.accounts().stream().map(a -> new CodePoints(a.article().text())).toList();
  }

  void write() throws IOException {
    Facts facts = story.facts();
    for (int i = 0; i < facts.discrepancies().size(); i++) {
      discrepancy(FactWords.id(i), facts.discrepancies().get(i));
    }
    for (Claim claim : facts.claims()) {
      claim(claim);
    }
    for (Corroboration carried : facts.corroborations()) {
      corroboration(carried);
    }
    timeline(facts.timeline());
  }

  private void discrepancy(String id, Discrepancy discrepancy) throws IOException {
    xml.line(DEPTH - 1).open("div", "type", "discrepancy", "xml:id", id);
    xml.line(DEPTH).element("head", discrepancy.slot());
    note("kind", Lists.of(discrepancy.kind()));
    note("certainty", Lists.of(discrepancy.certainty()));
    note("rule", discrepancy.rule());
    for (Alternative value : discrepancy.values()) {
      value(value);
    }
    xml.line(DEPTH - 1).close("div");
  }

  private void claim(Claim claim) throws IOException {
    xml.line(DEPTH - 1)
        .open("div", "type", "claim")
        .line(DEPTH)
        .element("head", claim.proposition());
    note("disputed", String.valueOf(claim.isDisputed()));
    for (Position position : claim.positions()) {
      xml.line(DEPTH).open("list", "type", Lists.of(position.stance()));
      xml.line(DEPTH + 1).element("head", position.by());
      if (position.authority() != null) {
        xml.line(DEPTH + 1).element("note", position.authority(), "type", "authority");
      }
      places(position.places());
    }
    xml.line(DEPTH - 1).close("div");
  }

  private void corroboration(Corroboration carried) throws IOException {
    xml.line(DEPTH - 1).open("div", "type", "corroboration");
    xml.line(DEPTH).element("head", carried.slot());
    note("kind", Lists.of(carried.kind()));
    note("alone", String.valueOf(carried.standsAlone()));
    if (!carried.others().isEmpty()) {
      String others = names.pointers(carried.others());
      xml.line(DEPTH).element("note", "tell of it", "type", "others", "corresp", others);
    }
    value(carried.stated());
    xml.line(DEPTH - 1).close("div");
  }

  private void timeline(List<Moment> timeline) throws IOException {
    if (timeline.isEmpty()) {
      return;
    }
    xml.line(DEPTH - 1).open("div", "type", "timeline").line(DEPTH).open("listEvent");
    for (Moment moment : timeline) {
      Matcher day = DAY.matcher(moment.value());
      String conflict =
          moment.conflict().isPresent() ? "#" + FactWords.id(moment.conflict().getAsInt()) : "";
      xml.line(DEPTH + 1)
          .open(
              "event",
              "type",
              Lists.of(moment.type()),
              "when",
              day.matches() && DateWords.start(moment.value()).isPresent() ? day.group(1) : "",
              "corresp",
              conflict);
      xml.line(DEPTH + 2).element("label", moment.value());
      if (!moment.what().isBlank()) {
        xml.line(DEPTH + 2).element("desc", moment.what());
      }
      for (Place place : moment.places()) {
        String account = names.pointer(place.account());
        xml.line(DEPTH + 2).element("note", at(place), "type", "place", "corresp", account);
      }
      xml.line(DEPTH + 1).close("event");
    }
    xml.line(DEPTH).close("listEvent").line(DEPTH - 1).close("div");
  }

  private void value(Alternative value) throws IOException {
    xml.line(DEPTH).open("list", "type", "value").line(DEPTH + 1).element("head", value.value());
    places(value.places());
  }

  /** The items of a list that is open, which they end. */
  private void places(List<Place> places) throws IOException {
    for (Place place : places) {
      Article article = story.accounts().get(place.account()).article();
      xml.line(DEPTH + 1).open("item", "corresp", names.pointer(place.account()));
      xml.element("quote", place.span().of(article.text()));
      xml.element("note", at(place), "type", "place").close("item");
    }
    xml.line(DEPTH).close("list");
  }

  /** {@code at 68-155}, in code points. */
  private String at(Place place) {
    return "at " + Lists.of(List.of(place.span()), points.get(place.account()));
  }

  private void note(String type, String words) throws IOException {
    xml.line(DEPTH).element("note", words, "type", type);
  }
}
