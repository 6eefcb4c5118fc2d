package org.variorum.article.read.html;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * What an element is called by whoever made the page: the words of its class and id, in lower case,
 * cut at hyphens, underlines and capitals ({@code articleBody} is "article" and "body").
 *
 * @param words each once, in their order
 * @param joined all of them with hyphens between: {@code -article-body-}
 */
record Marks(Set<String> words, String joined) {

  private static final List<String> NAMES =
      List.of("id", "name", "data-testid", "data-qa", "data-component");

  /** What begins a name that says of which section or in which state something is: no what. */
  private static final Set<String> STATES =
      Set.of(
          "category",
          "tag",
          "has",
          "is",
          "with",
          "no",
          "not",
          "type",
          "status",
          "format",
          "postid",
          "term");

  /** What begins a name and says nothing of what follows. */
  private static final Set<String> PREFIXES =
      Set.of("js", "section", "primary", "single", "template", "elementor");

  private static final Set<String> BOXES =
      Set.of(
          "div", "section", "aside", "article", "main", "td", "table", "ul", "ol", "form", "header",
          "footer");

  private static final int LONGEST = 300;
  private static final Pattern CUT =
      Pattern.compile("[^\\p{L}\\p{N}]+|(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{L})(?=\\p{N})");

  /** Those of {@code element}; of names without end only the beginning. */
  static Marks of(Element element) {
    if (element.attributesSize() == 0) {
      return NONE;
    }
    String names = names(element);
    if (names.isBlank()) {
      return NONE;
    }
    String bounded = names.length() > LONGEST ? names.substring(0, LONGEST) : names;
    List<String> all =
        Arrays.stream(bounded.split("\\s+", 0)).map(Marks::words).flatMap(Marks::telling).toList();
    return new Marks(new LinkedHashSet<>(all), "-" + String.join("-", all) + "-");
  }

  private static Stream<String> telling(List<String> words) {
    if (words.size() < 2) {
      return words.stream();
    }
    String first = words.getFirst();
    return STATES.contains(first)
        ? Stream.empty()
        : words.stream().skip(PREFIXES.contains(first) ? 1 : 0);
  }

  /** All names of {@code element}, with spaces between. */
  static String names(Element element) {
    StringBuilder names = new StringBuilder(element.className());
    if (!BOXES.contains(element.normalName())) {
      // The id of a heading or a paragraph is made of its words.
      return names.toString();
    }
    for (String attribute : NAMES) {
      if (element.hasAttr(attribute)) {
        names.append(' ').append(element.attr(attribute));
      }
    }
    return names.toString();
  }

  /** The words of {@code name}, in lower case. */
  static List<String> words(String name) {
    return CUT.splitAsStream(name)
        .filter(word -> !word.isEmpty())
        .map(word -> word.toLowerCase(Locale.ROOT))
        .toList();
  }

  private static final Marks NONE = new Marks(Set.of(), "-");

  /** Whether one of {@code wanted} is among the words. */
  boolean hasAny(Set<String> wanted) {
    for (String word : words) {
      if (wanted.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code first} and one of {@code seconds} stand side by side. */
  boolean hasPairOf(String first, Set<String> seconds) {
    if (words.isEmpty()) {
      return false;
    }
    return seconds.stream().anyMatch(second -> hasPair(first, second));
  }

  /** Whether the words {@code first} and {@code second} stand side by side. */
  boolean hasPair(String first, String second) {
    if (words.isEmpty()) {
      return false; // most elements have no name, and pages have many of them
    }
    return joined.contains("-" + first + "-" + second + "-") || words.contains(first + second);
  }
}
