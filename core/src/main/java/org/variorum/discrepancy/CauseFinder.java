package org.variorum.discrepancy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.discrepancy.Discrepancy.Certainty;
import org.variorum.discrepancy.Discrepancy.Kind;
import org.variorum.text.Span;

/**
 * What somebody died of. One may die of pneumonia after a stroke: causes need not exclude each
 * other, so that a person must judge.
 */
final class CauseFinder {

  private static final String RULE = "cause-of-one-death";

  /** "Died of pneumonia", "succumbed to complications from a stroke": the cause is group 1. */
  private static final Pattern CAUSE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?i:died|dies|death|succumbed|passed away|dead)\\b(?: [\\p{L}\\d’',]+){0,4}?"
              + " (?:of|from|to|due to|because of)"
              + " (?:an? |the |what [a-z ]{0,30})?(?:apparent |suspected )?(?:complications (?:from|of) )?(?:an? |the )?"
              + "((?:[a-z][a-z-]+ ){0,2}?(?:attack|failure|cancer|pneumonia|stroke|disease|overdose|infection|injur(?:y|ies)"
              + "|wounds?|poisoning|leukemia|leukaemia|aneurysm|hemorrhage|haemorrhage|suicide|drowning"
              + "|embolism|arrest|tumou?r|illness|virus|sepsis|asphyxiation|hypothermia|exposure|burns"
              + "|malaria|cholera|tuberculosis|diabetes|cirrhosis|emphysema|influenza|flu))\\b");

  private CauseFinder() {}

  /** The causes of death on which {@code accounts} part, if there is one death to tell of. */
  static List<Discrepancy> in(List<Account> accounts) {
    Map<String, List<Place>> causes = new TreeMap<>();
    for (Account account : accounts) {
      Matcher matcher = CAUSE.matcher(account.body().text());
      while (matcher.find()) {
        Span span = new Span(matcher.start(1), matcher.end(1));
        if (!account.isQuoted(span)) {
          String cause = matcher.group(1).toLowerCase(Locale.ROOT);
          causes
              .computeIfAbsent(cause, c -> new ArrayList<>())
              .add(new Place(account.index(), span));
        }
      }
    }
    List<Alternative> values =
        causes.entrySet().stream()
            .map(entry -> new Alternative(entry.getKey(), entry.getValue()))
            .sorted(
                Comparator.comparingInt((Alternative value) -> -value.accounts().size())
                    .thenComparing(Alternative::value))
            .toList();
    return values.size() > 1 && values.stream().map(Alternative::accounts).distinct().count() > 1
        ? List.of(
            new Discrepancy(Kind.FACT, Certainty.POSSIBLE, "the cause of death", RULE, values))
        : List.of();
  }
}
