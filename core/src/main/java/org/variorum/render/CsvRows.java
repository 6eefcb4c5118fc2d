package org.variorum.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.article.Article;
import org.variorum.collation.Difference;
import org.variorum.collation.Headline;
import org.variorum.collation.Reading;
import org.variorum.collation.Utterance;
import org.variorum.collation.Variant;
import org.variorum.derivation.Derivation;
import org.variorum.result.CollatedStory;
import org.variorum.text.CodePoints;
import org.variorum.text.Span;

/** The rows of the tables of a story, each with a cell for each column of its {@link CsvTable}. */
final class CsvRows {

  private final CollatedStory story;
  private final List<CodePoints> points;
  private final CsvFacts facts;

  CsvRows(CollatedStory story) {
    this.story = story;
    this.facts = new CsvFacts(story);
    this.points = story.accounts().stream().map(a -> new CodePoints(a.article().text())).toList();
  }

  List<List<String>> of(CsvTable table) {
    return switch (table) {
      case ACCOUNTS -> accounts();
      case UTTERANCES -> utterances().map(this::utterance).toList();
      case READINGS ->
          utterances().flatMap(u -> u.readings().stream().map(r -> reading(u, r))).toList();
      case DIFFERENCES -> utterances().flatMap(u -> differences(u).stream()).toList();
      case HEADLINES ->
          utterances()
              .flatMap(u -> u.headlines().stream().flatMap(h -> headline(u, h).stream()))
              .toList();
      case DERIVATIONS -> derivations();
      case LINES -> lines();
      case DISCREPANCIES -> facts.discrepancies();
      case CLAIMS -> facts.claims();
      case TIMELINE -> facts.timeline();
      case CORROBORATION -> facts.corroborations();
    };
  }

  private Stream<Utterance> utterances() {
    return story.collation().utterances().stream();
  }

  private List<List<String>> accounts() {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      Article article = article(i);
      rows.add(
          List.of(
              article.id(),
              outlet(i),
              orEmpty(article.url()),
              article.published() == null ? "" : article.published().toString(),
              orEmpty(article.title()),
              orEmpty(article.byline()),
              orEmpty(article.language()),
              String.valueOf(points.get(i).at(article.text().length())),
              TextHash.hex(article.text())));
    }
    return rows;
  }

  private List<String> utterance(Utterance utterance) {
    List<Integer> accounts = utterance.readings().stream().map(Reading::account).toList();
    List<Difference> differences = utterance.differences();
    return List.of(
        utterance.id(),
        orEmpty(utterance.speaker()),
        String.valueOf(accounts.size()),
        String.valueOf(story.derivations().linesOf(accounts)),
        String.valueOf(differences.size()),
        String.valueOf(differences.stream().filter(Difference::substantive).count()),
        String.valueOf(differences.stream().filter(Difference::hidden).count()),
        String.join("; ", utterance.summary()));
  }

  private List<String> reading(Utterance utterance, Reading reading) {
    int account = reading.account();
    return List.of(
        utterance.id(),
        article(account).id(),
        outlet(account),
        Lists.of(reading.kind()),
        orEmpty(reading.speaker()),
        orEmpty(reading.authority()),
        Lists.of(reading.spans(), points.get(account)),
        Lists.of(reading.source(), points.get(account)),
        Lists.of(reading.cue(), points.get(account)),
        reading.text(article(account).text()));
  }

  private List<List<String>> differences(Utterance utterance) {
    List<List<String>> rows = new ArrayList<>();
    int number = 0;
    for (Difference difference : utterance.differences()) {
      number++;
      for (Variant variant : difference.variants()) {
        for (var place : variant.at().entrySet()) {
          int account = place.getKey();
          Span span = place.getValue();
          rows.add(
              List.of(
                  utterance.id(),
                  utterance.id() + ".d" + number,
                  Lists.of(difference.kind()),
                  String.valueOf(difference.substantive()),
                  String.valueOf(difference.hidden()),
                  Lists.of(difference.touches()),
                  article(account).id(),
                  outlet(account),
                  String.valueOf(points.get(account).at(span.start())),
                  String.valueOf(points.get(account).at(span.end())),
                  String.valueOf(difference.marked().contains(account)),
                  variant.text()));
        }
      }
    }
    return rows;
  }

  private List<List<String>> headline(Utterance utterance, Headline headline) {
    String field = Headlines.text(headline, article(headline.account()));
    List<String> start =
        List.of(
            utterance.id(),
            article(headline.account()).id(),
            headline.field(),
            Lists.of(headline.spans(), new CodePoints(field)),
            headline.text(field),
            article(headline.against()).id());
    if (headline.changes().isEmpty()) {
      return List.of(row(start, "", "", "", "", ""));
    }
    return headline.changes().stream()
        .map(change ->
            row(
                start,
                Lists.of(change.kind()),
                String.valueOf(change.hidden()),
                Lists.of(change.touches()),
                change.headline().text(),
                change.body().text()))
        .toList();
  }

  private static List<String> row(List<String> start, String... rest) {
    return Stream.concat(start.stream(), Stream.of(rest)).toList();
  }

  private List<List<String>> derivations() {
    List<List<String>> rows = new ArrayList<>();
    for (Derivation derivation : story.derivations().all()) {
      for (var evidence : derivation.evidence()) {
        rows.add(
            List.of(
                article(derivation.from()).id(),
                article(derivation.to()).id(),
                Lists.of(evidence.kind()),
                evidence.rule(),
                Lists.of(evidence.from(), points.get(derivation.from())),
                Lists.of(evidence.to(), points.get(derivation.to()))));
      }
    }
    return rows;
  }

  private List<List<String>> lines() {
    List<List<String>> rows = new ArrayList<>();
    int number = 0;
    for (List<Integer> line : story.derivations().lines()) {
      number++;
      for (int account : line) {
        rows.add(List.of(String.valueOf(number), article(account).id(), outlet(account)));
      }
    }
    return rows;
  }

  private String outlet(int account) {
    Article article = article(account);
    return article.outlet() == null ? "" : article.outlet().name();
  }

  private static String orEmpty(@Nullable String value) {
    return value == null ? "" : value;
  }

  private Article article(int account) {
    return story.accounts().get(account).article();
  }
}
