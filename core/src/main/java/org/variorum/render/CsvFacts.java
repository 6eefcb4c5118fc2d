package org.variorum.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

/** The rows of the tables of what the accounts state, each a place in an account. */
final class CsvFacts {

  private final CollatedStory story;
  private final Facts facts;
  private final List<CodePoints> points;

  CsvFacts(CollatedStory story) {
    this.story = story;
    this.facts = story.facts();
    this.points = story.accounts().stream().map(a -> new CodePoints(a.article().text())).toList();
  }

  List<List<String>> discrepancies() {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < facts.discrepancies().size(); i++) {
      Discrepancy discrepancy = facts.discrepancies().get(i);
      for (Alternative value : discrepancy.values()) {
        for (Place place : value.places()) {
          rows.add(
              List.of(
                  FactWords.id(i),
                  Lists.of(discrepancy.kind()),
                  Lists.of(discrepancy.certainty()),
                  value.value(),
                  article(place).id(),
                  start(place),
                  end(place),
                  words(place),
                  outlet(place),
                  discrepancy.slot(),
                  discrepancy.rule(),
                  lines(value.accounts())));
        }
      }
    }
    return rows;
  }

  List<List<String>> claims() {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < facts.claims().size(); i++) {
      Claim claim = facts.claims().get(i);
      for (Position position : claim.positions()) {
        List<String> start =
            List.of(
                "c" + (i + 1),
                claim.proposition(),
                String.valueOf(claim.isDisputed()),
                Lists.of(position.stance()),
                position.by(),
                position.authority() == null ? "" : position.authority(),
                lines(position.accounts()));
        position.places().forEach(place -> rows.add(row(start, place)));
      }
    }
    return rows;
  }

  List<List<String>> timeline() {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < facts.timeline().size(); i++) {
      Moment moment = facts.timeline().get(i);
      List<String> start =
          List.of(
              "m" + (i + 1),
              moment.value(),
              Lists.of(moment.type()),
              moment.what(),
              moment.conflict().isPresent() ? FactWords.id(moment.conflict().getAsInt()) : "");
      moment.places().forEach(place -> rows.add(row(start, place)));
    }
    return rows;
  }

  List<List<String>> corroborations() {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < facts.corroborations().size(); i++) {
      Corroboration corroboration = facts.corroborations().get(i);
      Alternative stated = corroboration.stated();
      List<String> start =
          List.of(
              "s" + (i + 1),
              Lists.of(corroboration.kind()),
              corroboration.slot(),
              stated.value(),
              lines(stated.accounts()),
              String.valueOf(corroboration.standsAlone()),
              corroboration.others().stream()
                  .map(account -> story.accounts().get(account).article().id())
                  .collect(Collectors.joining(" ")));
      stated.places().forEach(place -> rows.add(row(start, place)));
    }
    return rows;
  }

  private List<String> row(List<String> start, Place place) {
    return Stream.concat(
            start.stream(),
            Stream.of(article(place).id(), outlet(place), start(place), end(place), words(place)))
        .toList();
  }

  private String lines(List<Integer> accounts) {
    return String.valueOf(story.derivations().linesOf(accounts));
  }

  private String start(Place place) {
    return String.valueOf(points.get(place.account()).at(place.span().start()));
  }

  private String end(Place place) {
    return String.valueOf(points.get(place.account()).at(place.span().end()));
  }

  private String words(Place place) {
    return place.span().of(article(place).text());
  }

  private String outlet(Place place) {
    Article article = article(place);
    return article.outlet() == null ? "" : article.outlet().name();
  }

  private Article article(Place place) {
    return story.accounts().get(place.account()).article();
  }
}
