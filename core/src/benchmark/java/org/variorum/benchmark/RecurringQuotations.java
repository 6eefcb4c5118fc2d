package org.variorum.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.variorum.Variorum;
import org.variorum.article.Article;
import org.variorum.article.Outlet;
import org.variorum.article.PublicationDate;
import org.variorum.collation.Collation;
import org.variorum.collation.Reading;
import org.variorum.collation.Utterance;
import org.variorum.quotation.AnnotatedArticle;
import org.variorum.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Counts how many quotations that recur in real articles of several outlets are found as one
 * utterance, on {@code data/polnear-variants} beside the project; see its README for what they are.
 *
 * <p>The articles of a group are collated together. The group is found if one utterance has a
 * reading in every run that belongs to it, which takes up at least half of that run, or as much as
 * would be half of the shortest: a run that goes on with other speech may be cut where an account
 * prints its parts apart. Pairs of articles on one event say what else is joined.
 *
 * <p>Arguments: the folder that holds {@code data}, and {@code all} to print every utterance that
 * several accounts share.
 */
public final class RecurringQuotations {

  /** A run in quotation marks that belongs to a group: the article's id and its place there. */
  private record Member(String article, Span place) {}

  /**
   * A group of runs that may be one utterance.
   *
   * @param strong whether outlets share more than a stock phrase
   * @param spurious whether a person has judged that its runs were not said as one
   */
  private record Group(String id, boolean strong, boolean spurious, List<Member> members) {

    int shortest() {
      return members.stream().mapToInt(member -> member.place().length()).min().orElseThrow();
    }
  }

  /**
   * What was found.
   *
   * @param found the strong groups that are one utterance, the spurious ones left out
   * @param missed the strong groups that are not, and of which runs no utterance has enough
   * @param joined the spurious and the weak groups that are one utterance all the same
   * @param shared utterances that two articles on one event share, of all such pairs
   */
  public record Result(
      List<String> found, Map<String, String> missed, List<String> joined, int shared) {}

  private final Variorum variorum = new Variorum();
  private final Map<String, Article> articles = new HashMap<>();
  private final Map<String, AnnotatedArticle> annotated = new HashMap<>();
  private final Path data;
  private final PrintStream out;
  private final boolean all;

  private RecurringQuotations(Path data, PrintStream out, boolean all) {
    this.data = data;
    this.out = out;
    this.all = all;
  }

  /** Prints the figures, and which groups were missed. */
  public static void main(String[] args) throws IOException {
    boolean all = args.length > 1 && args[1].equals("all");
    Result result = count(Path.of(args[0], "data"), System.out, all);
    int strong = result.found().size() + result.missed().size();
    System.out.printf(
        Locale.ROOT, "strong groups found as one: %d of %d%n", result.found().size(), strong);
    result.missed().forEach((id, why) -> System.out.println("  missed " + id + ": " + why));
    System.out.println("weak and spurious groups joined: " + result.joined());
    System.out.println("utterances that two articles of one event share: " + result.shared());
  }

  /** What is found on the data in {@code data}. */
  public static Result count(Path data) throws IOException {
    return count(data, System.out, false);
  }

  private static Result count(Path data, PrintStream out, boolean all) throws IOException {
    return new RecurringQuotations(data, out, all).count();
  }

  private Result count() throws IOException {
    for (String part : List.of("train", "dev")) {
      for (JsonNode line : lines(data.resolve("polnear/dev/" + part + ".jsonl"))) {
        Article article = article(line);
        articles.put(article.id(), article);
      }
    }
    List<String> found = new ArrayList<>();
    Map<String, String> missed = new TreeMap<>();
    List<String> joined = new ArrayList<>();
    for (JsonNode line : lines(data.resolve("polnear-variants/dev/candidates.jsonl"))) {
      Group group = group(line);
      List<String> ids = group.members().stream().map(Member::article).distinct().toList();
      Collation collation = collate(group.id(), ids);
      int most = most(collation, group);
      boolean counts = group.strong() && !group.spurious();
      if (most == group.members().size()) {
        (counts ? found : joined).add(group.id());
      } else if (counts) {
        missed.put(group.id(), most + " of " + group.members().size() + " runs");
      }
    }
    int shared = 0;
    for (JsonNode line :
        lines(data.resolve("polnear-variants/dev/same-event-article-pairs.jsonl"))) {
      List<String> pair = List.of(line.get("a").asString(), line.get("b").asString());
      shared +=
          (int)
              collate("pair", pair).utterances().stream()
                  .filter(utterance -> !utterance.alone())
                  .count();
    }
    return new Result(found, missed, joined, shared);
  }

  private Collation collate(String name, List<String> ids) {
    List<AnnotatedArticle> accounts = ids.stream().map(this::annotated).toList();
    Collation collation = variorum.collate(accounts).collation();
    if (all) {
      collation.utterances().stream()
          .filter(utterance -> !utterance.alone())
          .forEach(utterance -> print(name, collation, utterance));
    }
    return collation;
  }

  private void print(String name, Collation collation, Utterance utterance) {
    out.println(name + " " + utterance.id() + " " + utterance.speaker());
    for (Reading reading : utterance.readings()) {
      Article article = collation.accounts().get(reading.account()).article();
      out.println(
          "    "
              + reading.kind()
              + " "
              + article.id().split("_", -1)[0]
              + " ("
              + reading.speaker()
              + ") "
              + reading.text(article.text()));
    }
  }

  private AnnotatedArticle annotated(String id) {
    return annotated.computeIfAbsent(
        id,
        i -> {
          Article article = articles.get(i);
          if (article == null) {
            throw new IllegalStateException("no article " + i);
          }
          return variorum.annotate(article);
        });
  }

  /** Of how many members the best utterance has enough. */
  private static int most(Collation collation, Group group) {
    return collation.utterances().stream()
        .mapToInt(utterance ->
            (int)
                group.members().stream()
                    .filter(member -> has(collation, utterance, group, member))
                    .count())
        .max()
        .orElse(0);
  }

  private static boolean has(Collation collation, Utterance utterance, Group group, Member member) {
    int covered = 0;
    Span place = member.place();
    for (Reading reading : utterance.readings()) {
      Article article = collation.accounts().get(reading.account()).article();
      if (article.id().equals(member.article()) && reading.kind() != Reading.Kind.REPORTED) {
        Span chars = chars(article.text(), place);
        covered += covered(chars, reading.spans()) + covered(chars, reading.repeats());
      }
    }
    return covered * 2 >= group.shortest();
  }

  private static int covered(Span place, List<Span> spans) {
    return spans.stream()
        .mapToInt(span ->
            Math.max(0, Math.min(span.end(), place.end()) - Math.max(span.start(), place.start())))
        .sum();
  }

  /** The data count code points. */
  private static Span chars(String text, Span points) {
    return new Span(
        text.offsetByCodePoints(0, points.start()), text.offsetByCodePoints(0, points.end()));
  }

  private static Group group(JsonNode line) {
    List<Member> members =
        StreamSupport.stream(line.get("members").spliterator(), false)
            .map(member ->
                new Member(
                    member.get("article").asString(),
                    new Span(member.get("span").get(0).asInt(), member.get("span").get(1).asInt())))
            .toList();
    JsonNode judged = line.get("judged_same_utterance");
    boolean spurious = judged.isBoolean() && !judged.asBoolean();
    return new Group(
        line.get("group").asString(), line.get("strong").asBoolean(), spurious, members);
  }

  private static Article article(JsonNode line) {
    return Article.of(line.get("id").asString(), line.get("text").asString())
        .orPublished(PublicationDate.parse(line.get("date").asString()).orElseThrow())
        .publishedBy(new Outlet(line.get("publisher").asString()));
  }

  private static List<JsonNode> lines(Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      return lines.lines().map(mapper::readTree).collect(Collectors.toList());
    }
  }
}
