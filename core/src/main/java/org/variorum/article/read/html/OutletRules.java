package org.variorum.article.read.html;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.variorum.article.Sureness;
import org.variorum.article.read.html.PageSigns.Mark;

/** Who published a page. */
final class OutletRules {

  /**
   * What publishers declare, the surest first. Of these the one decides whose name the address
   * shows most of: what an agency wrote names the agency, and a section names itself.
   */
  private static final List<FieldRule<Evidence>> DECLARED =
      List.of(
          new FieldRule<>("json-ld", Sureness.DECLARED, evidence -> evidence.names("publisher")),
          new FieldRule<>(
              "opengraph", Sureness.DECLARED, evidence -> evidence.meta("og:site_name")),
          new FieldRule<>(
              "meta tag",
              Sureness.DECLARED,
              evidence ->
                  evidence.meta(
                      "application-name",
                      "dc.publisher",
                      "dcterms.publisher",
                      "citation_publisher",
                      "apple-mobile-web-app-title")),
          new FieldRule<>("json-ld of the site", Sureness.DECLARED, OutletRules::sites),
          new FieldRule<>(
              "microdata",
              Sureness.DECLARED,
              evidence ->
                  evidence.signs().property("publisher").map(Mark::said).distinct().toList()));

  /** Where nothing is declared. */
  private static final List<FieldRule<Evidence>> ELSE =
      List.of(
          new FieldRule<>("end of the page's title", Sureness.PRINTED, OutletRules::endOfTitle),
          new FieldRule<>("copyright line", Sureness.PRINTED, OutletRules::copyright),
          new FieldRule<>("address", Sureness.INFERRED, evidence -> List.of(evidence.host())),
          new FieldRule<>(
              "twitter account",
              Sureness.INFERRED,
              evidence ->
                  evidence.meta("twitter:site").stream()
                      .filter(account -> account.startsWith("@"))
                      .map(account -> account.substring(1))
                      .toList()));

  private static final int LONGEST = 100;

  private static final Pattern ADDRESS = Pattern.compile("(?i)https?://.*|www\\..*|//.*|.*/.*/.*");

  private static final Pattern COPYRIGHT =
      Pattern.compile(
          "(?i)(?:©|\\(c\\)|copyright)[\\s©]{0,3}(?:\\(c\\)\\s?)?(?:\\d{4}\\s?(?:[-–—]\\s?\\d{4})?,?\\s)?"
              + "(?:by\\s)?([^.,|©]{2,60}?)(?:\\s\\d{4}|[.,|]|\\sAll rights reserved|$).*");

  private OutletRules() {}

  /** The outlet. */
  static Optional<Said> find(Evidence evidence) {
    Comparator<Said> byAddress = Comparator.comparingDouble(said -> -shown(evidence, said.value()));
    return FieldRule.all(DECLARED, evidence, OutletRules::fit)
        // The sort is stable: of equals the surest stays first.
        .sorted(byAddress)
        .findFirst()
        .or(() -> FieldRule.all(ELSE, evidence, OutletRules::fit).findFirst());
  }

  /** Whether words are the outlet's name, and so neither a headline nor an author. */
  static Predicate<String> isOutlet(Evidence evidence) {
    List<String> names = names(evidence);
    String host = Wording.compact(evidence.host());
    return words -> {
      String compact = Wording.compact(words).replaceFirst("^the", "");
      boolean mostOfHost = compact.length() >= 0.6 * host.length() && host.contains(compact);
      return (!compact.isEmpty() && mostOfHost)
          || names.stream().anyMatch(name -> Wording.same(name, words));
    };
  }

  private static List<String> names(Evidence evidence) {
    return Stream.concat(
            FieldRule.all(DECLARED, evidence, OutletRules::fit),
            FieldRule.all(ELSE, evidence, OutletRules::fit))
        .map(Said::value)
        .distinct()
        .toList();
  }

  /**
   * How much of a name stands in the address, 0 to 1. A name that is only the address again, as
   * "example.com" or "harborcourier" are, counts half: readers know another.
   */
  static double shown(Evidence evidence, String name) {
    String host = Wording.compact(evidence.host());
    if (host.isEmpty()) {
      return 0;
    }
    boolean bare = name.equals(name.toLowerCase(Locale.ROOT)) || DOMAIN.matcher(name).matches();
    String compact = Wording.compact(name);
    boolean whole = !compact.isEmpty() && host.contains(compact.replaceFirst("^the", ""));
    return (whole ? 1 : share(Wording.folded(name), host)) * (bare ? 0.5 : 1);
  }

  private static final Pattern DOMAIN = Pattern.compile("\\S{2,60}\\.[A-Za-z]{2,6}");

  private static double share(String name, String host) {
    List<String> words =
        Stream.of(name.split(" ", -1))
            .filter(word -> word.length() > 1)
            .filter(w -> !w.equals("the"))
            .toList();
    long shown = words.stream().filter(host::contains).count();
    return words.isEmpty() ? 0 : (double) shown / words.size();
  }

  private static List<String> sites(Evidence evidence) {
    return evidence.linked().top().stream()
        .filter(thing ->
            thing.types().contains("website")
                || thing.types().stream().anyMatch(type -> type.endsWith("organization")))
        .flatMap(thing -> thing.words("name").stream())
        .toList();
  }

  /** What stands after the last bar or dash, where the address bears it out. */
  private static List<String> endOfTitle(Evidence evidence) {
    return evidence.signs().titles().stream()
        .limit(1)
        .flatMap(title -> Titles.parts(Wording.plain(title)).reversed().stream())
        .filter(part -> shown(evidence, part) >= 0.5)
        .toList();
  }

  /** Who has the rights, where the address bears it out. */
  private static List<String> copyright(Evidence evidence) {
    return evidence.signs().lines().reversed().stream()
        .limit(40)
        .map(COPYRIGHT::matcher)
        .filter(Matcher::matches)
        .map(matcher -> matcher.group(1))
        // The owner of the rights is often a company of which readers never heard.
        .filter(name -> shown(evidence, name) >= 0.5)
        .toList();
  }

  private static Optional<String> fit(Evidence evidence, String value) {
    String name = Titles.parts(Wording.plain(value)).getFirst();
    return Optional.of(name)
        .filter(known -> known.length() <= LONGEST && !Wording.folded(known).isEmpty())
        .filter(known -> !ADDRESS.matcher(known).matches());
  }
}
