package org.variorum.discrepancy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.discrepancy.Discrepancy.Certainty;
import org.variorum.discrepancy.Discrepancy.Kind;
import org.variorum.name.Mention;
import org.variorum.text.Span;

/**
 * What somebody died of. One may die of pneumonia after a stroke: causes need not exclude each
 * other, so that a person must judge.
 */
final class CauseFinder {

  private static final String RULE = "cause-of-one-death";

  /** Of more deaths no report tells the causes. */
  private static final int MOST = 20;

  /** "Died of pneumonia", "succumbed to complications from a stroke": the cause is group 1. */
  private static final Pattern CAUSE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?:(?i:died|dies|succumbed|passed away|dead)\\b"
              + "|(?i:death)(?=,| (?:\\p{Lu}|(?:of|in|at|on|from|by|after|was|is|came|due|last|this)\\b)))"
              + "(?: [\\p{L}\\d’',]+){0,4}?"
              + " (?:of|from|to|due to|because of)"
              + " (?:an? |the |what [a-z ]{0,30})?(?:apparent |suspected )?(?:complications (?:from|of) )?(?:an? |the )?"
              + "((?:[a-z][a-z-]+ ){0,2}?(?:attack|failure|cancer|pneumonia|stroke|disease|overdose|infection|injur(?:y|ies)"
              + "|wounds?|poisoning|leukemia|leukaemia|aneurysm|hemorrhage|haemorrhage|suicide|drowning"
              + "|embolism|arrest|tumou?r|illness|virus|sepsis|asphyxiation|hypothermia|exposure|burns"
              + "|malaria|cholera|tuberculosis|diabetes|cirrhosis|emphysema|influenza|flu))\\b");

  /** How bad it was is no part of what it was. */
  private static final Pattern GRADE =
      Pattern.compile(
          "^(?:(?:massive|major|severe|serious|acute|sudden|fatal|deadly|apparent|suspected|single"
              + "|multiple|second|long|short|brief) )+");

  /** What {@code whom} died of; null where the sentence names nobody before it. */
  private record Died(@Nullable Integer whom, String cause, Place place) {}

  private CauseFinder() {}

  /** The causes of each death on which {@code accounts} part. */
  static List<Discrepancy> in(List<Account> accounts) {
    List<Died> told = accounts.stream().flatMap(account -> in(account).stream()).toList();
    Map<Integer, List<Died>> deaths = new TreeMap<>();
    for (Died each : told) {
      if (each.whom() != null) {
        deaths.computeIfAbsent(each.whom(), w -> new ArrayList<>()).add(each);
      }
    }
    List<Discrepancy> found = new ArrayList<>();
    if (deaths.size() < 2 && isOneDeathEach(told)) {
      String of = deaths.isEmpty() ? "" : of(accounts, deaths.keySet().iterator().next());
      compare(told, of).ifPresent(found::add);
    } else {
      deaths.forEach((whom, died) -> compare(died, of(accounts, whom)).ifPresent(found::add));
    }
    return found;
  }

  private static String of(List<Account> accounts, int whom) {
    return " of " + accounts.getFirst().nameOf(Terms.ofIdentity(whom));
  }

  private static List<Died> in(Account account) {
    List<Died> told = new ArrayList<>();
    Matcher matcher = CAUSE.matcher(account.body().text());
    while (told.size() < MOST && matcher.find()) {
      Span span = new Span(matcher.start(1), matcher.end(1));
      if (!account.isQuoted(span)) {
        String cause = matcher.group(1).toLowerCase(Locale.ROOT);
        told.add(new Died(whom(account, span), cause, new Place(account.index(), span)));
      }
    }
    return told;
  }

  /** Whom the sentence names last before {@code cause}, or null. */
  private static @Nullable Integer whom(Account account, Span cause) {
    Span sentence = account.sentenceOf(cause);
    Integer whom = null;
    for (Mention mention : account.body().names().mentions()) {
      if (mention.span().end() > cause.start()) {
        break;
      }
      if (mention.span().start() >= sentence.start() && account.isPerson(mention)) {
        whom = account.identityOf(mention);
      }
    }
    return whom;
  }

  /** Whether no account tells of two causes: else it is not known which death is whose. */
  private static boolean isOneDeathEach(List<Died> told) {
    Map<Integer, String> causes = new TreeMap<>();
    return told.stream()
        .allMatch(each ->
            isSame(
                causes.computeIfAbsent(each.place().account(), a -> each.cause()), each.cause()));
  }

  /** "Heart attack", "massive heart attack": one says more of it. */
  private static boolean isSame(String one, String other) {
    String first = bare(one);
    String second = bare(other);
    return first.equals(second) || first.endsWith(" " + second) || second.endsWith(" " + first);
  }

  private static String bare(String cause) {
    String bare = GRADE.matcher(cause).replaceFirst("");
    return bare.endsWith("ies")
        ? bare.substring(0, bare.length() - 3) + "y"
        : bare.replaceFirst("(?<!s|u)s$", "");
  }

  private static Optional<Discrepancy> compare(List<Died> told, String of) {
    Map<String, List<Place>> causes = new LinkedHashMap<>();
    // The most exact words for a cause stand for the others.
    for (Died each :
        told.stream()
            .sorted(
                Comparator.comparingInt((Died died) -> -died.cause().length())
                    .thenComparing(Died::cause))
            .toList()) {
      String cause =
          causes.keySet().stream()
              .filter(known -> isSame(known, each.cause()))
              .findFirst()
              .orElse(each.cause());
      causes.computeIfAbsent(cause, c -> new ArrayList<>()).add(each.place());
    }
    List<Alternative> values =
        causes.entrySet().stream()
            .map(entry -> new Alternative(entry.getKey(), entry.getValue()))
            .sorted(
                Comparator.comparingInt((Alternative value) -> -value.accounts().size())
                    .thenComparing(Alternative::value))
            .toList();
    return doPart(values)
        ? Optional.of(
            new Discrepancy(
                Kind.FACT, Certainty.POSSIBLE, "the cause of the death" + of, RULE, values))
        : Optional.empty();
  }

  /** Whether two accounts give one cause each that the other does not give. */
  private static boolean doPart(List<Alternative> values) {
    return values.stream()
        .anyMatch(one ->
            values.stream()
                .anyMatch(other ->
                    !one.accounts().containsAll(other.accounts())
                        && !other.accounts().containsAll(one.accounts())));
  }
}
