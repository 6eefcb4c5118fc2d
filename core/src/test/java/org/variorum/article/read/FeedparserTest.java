package org.variorum.article.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.variorum.article.Draft;
import org.variorum.article.PublicationDate;
import org.variorum.article.read.feed.FeedReader;
import org.variorum.article.read.raw.Limits;
import org.variorum.article.read.xml.Form;
import org.variorum.article.read.xml.Part;
import org.variorum.article.read.xml.StatedDate;
import org.variorum.article.read.xml.XmlCursor;

/**
 * What feedparser's own tests expect of well-formed feeds, where it is about what we read: each
 * states it in a comment, as an expression of Python.
 */
final class FeedparserTest {

  private static final Path FILES =
      Path.of(System.getProperty("variorum.shared", "../shared"), "data", "feeds-archives")
          .resolve("feedparser/tests");

  /** {@code not bozo and entries[0]['title'] == 'Example title'}, and nothing else. */
  private static final Pattern EXPECTED =
      Pattern.compile(
          "Expect:\\s*(?:not bozo and )?(entries\\[0\\]|feed)(?:\\['(\\w+)'\\]|\\.(\\w+))"
              + "(?:\\[0\\]\\['value'\\]|\\['value'\\])? == u?(?:'([^'\\n]*)'|\"([^\"\\n]*)\")\\s*\\n");

  private static final Pattern UNICODE =
      Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(.))");

  @Test
  void readsWhatFeedparserExpects() throws IOException {
    assumeTrue(Files.isDirectory(FILES), () -> "no texts of others at " + FILES);
    Map<String, int[]> agreed = new TreeMap<>();
    List<String> others = new ArrayList<>();
    try (Stream<Path> files = Files.walk(FILES)) {
      for (Path file : files.filter(it -> it.toString().endsWith(".xml")).sorted().toList()) {
        compare(file, agreed, others);
      }
    }
    StringBuilder table = new StringBuilder();
    agreed.forEach((key, of) -> table.append(key + ": " + of[0] + " of " + (of[0] + of[1]) + "\n"));
    assertThat(table)
        .as("agreed on:\n%s", String.join("\n", others))
        .hasToString(
            """
            entry author: 6 of 8
            entry content: 67 of 69
            entry created: 2 of 2
            entry description: 492 of 497
            entry guid: 3 of 4
            entry id: 12 of 14
            entry link: 14 of 17
            entry published: 3 of 3
            entry summary: 59 of 61
            entry title: 141 of 143
            entry updated: 4 of 4
            feed title: 334 of 338
            """);
  }

  private static void compare(Path file, Map<String, int[]> agreed, List<String> others)
      throws IOException {
    String document = Files.readString(file, ISO_8859_1);
    document = new String(document.getBytes(ISO_8859_1), UTF_8);
    Matcher matcher = EXPECTED.matcher(document);
    if (document.indexOf('\uFFFD') >= 0 || !matcher.find()) {
      return;
    }
    boolean ofFeed = matcher.group(1).equals("feed");
    String property = Optional.ofNullable(matcher.group(2)).orElse(matcher.group(3));
    String expected = unescaped(Optional.ofNullable(matcher.group(4)).orElse(matcher.group(5)));
    if (!(ofFeed ? List.of("title") : KNOWN).contains(property.replace("_detail", ""))) {
      return;
    }
    String key = (ofFeed ? "feed " : "entry ") + property.replace("_detail", "");
    Optional<Draft> draft = firstEntry(ofFeed ? withAnEntry(document) : document);
    String found = draft.map(it -> value(it, ofFeed ? "outlet" : property)).orElse("");
    boolean agrees = agree(found, expected, property);
    agreed.computeIfAbsent(key, any -> new int[2])[agrees ? 0 : 1]++;
    if (!agrees) {
      others.add(FILES.relativize(file) + ": " + expected + " | " + found);
    }
  }

  private static final List<String> KNOWN =
      List.of(
          "title",
          "link",
          "id",
          "guid",
          "author",
          "published",
          "updated",
          "created",
          "description",
          "summary",
          "content");

  /** An entry shows what its feed is called. */
  private static String withAnEntry(String document) {
    return document
        .replaceFirst("(?i)</channel>", "<item><description>x</description></item>$0")
        .replaceFirst("</feed>", "<entry><summary>x</summary></entry></feed>");
  }

  private static Optional<Draft> firstEntry(String document) {
    try {
      XmlCursor xml = XmlCursor.over(new StringReader(document), Limits.DEFAULT, null);
      return new FeedReader(xml, "feed")
          .next()
          .flatMap(part ->
              part instanceof Part.Understood understood
                  ? Optional.of(understood.draft())
                  : Optional.empty());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static String value(Draft draft, String property) {
    @Nullable Object value =
        switch (property.replace("_detail", "")) {
          case "outlet" -> draft.outlet() == null ? null : draft.outlet().name();
          case "title" -> draft.title();
          case "link" -> draft.url();
          case "id", "guid" -> draft.id();
          case "author" -> draft.byline();
          case "published", "created" -> draft.published();
          case "updated" -> draft.updated() == null ? draft.published() : draft.updated();
          default -> draft.text();
        };
    return value == null ? "" : value.toString();
  }

  /** Words alone are compared: marking them up is not ours, and neither is what they look like. */
  private static boolean agree(String found, String expected, String property) {
    return switch (property.replace("_detail", "")) {
      case "link" -> found.equals(expected);
      case "id", "guid" -> found.equals(expected) || found.equals("feed#" + expected);
      case "published", "updated", "created" ->
          StatedDate.parse(expected)
              .map(PublicationDate::toString)
              .filter(found::equals)
              .isPresent();
      default ->
          words(found).equals(words(Form.EITHER.line(expected)))
              || words(found).equals(words(expected));
    };
  }

  private static String words(String text) {
    return text.replaceAll("[\\s\\u00A0]", "");
  }

  private static String unescaped(String python) {
    return UNICODE
        .matcher(python)
        .replaceAll(match -> {
          @Nullable String hex = match.group(1) == null ? match.group(2) : match.group(1);
          String plain =
              hex != null
                  ? String.valueOf((char) Integer.parseInt(hex, 16))
                  : switch (match.group(3)) {
                    case "n" -> "\n";
                    case "t" -> "\t";
                    default -> match.group(3);
                  };
          return Matcher.quoteReplacement(plain);
        });
  }
}
