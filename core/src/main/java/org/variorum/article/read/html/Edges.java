package org.variorum.article.read.html;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Cuts from the lines of an article's element what stands before, between and after its words. */
final class Edges {

  /** What stands behind the headline in a title. */
  private static final Pattern OUTLET = Pattern.compile(" [|–—-] [^|–—]{1,60}$");

  private Edges() {}

  /**
   * What the lines of an article's element are.
   *
   * @param lines those that are the article
   * @param credits those below it that say who worked on it and whose it is
   */
  record Cut(List<Line> lines, List<String> credits) {

    Cut {
      lines = List.copyOf(lines);
      credits = List.copyOf(credits);
    }
  }

  /** The lines that are the article; {@code titles} are what the page's head calls it. */
  static Cut cut(List<Line> lines, List<String> titles) {
    List<Line> rest = afterHeadline(lines, titles);
    rest = beforeTail(rest);
    List<Line> all = rest;
    List<Integer> kept =
        IntStream.range(0, all.size())
            .filter(i -> LineRules.leavesOut(LineRules.ANYWHERE, all.get(i)).isEmpty())
            .boxed()
            .toList();
    int last = kept.size();
    while (last > 1
        && LineRules.leavesOut(LineRules.AT_END, all.get(kept.get(last - 1))).isPresent()) {
      last--;
    }
    List<Line> ended = kept.subList(0, last).stream().map(all::get).toList();
    List<Line> below = all.subList(last == 0 ? 0 : kept.get(last - 1) + 1, all.size());
    return new Cut(
        ended.subList(firstOf(ended), ended.size()),
        below.stream().filter(LineRules::isCredit).map(Line::text).toList());
  }

  private static int prose(List<Line> lines) {
    return lines.stream().mapToInt(Edges::prose).sum();
  }

  private static int prose(Line line) {
    return line.isProse() ? line.text().length() : 0;
  }

  /** What stands after the headline, if the headline stands among the lines. */
  private static List<Line> afterHeadline(List<Line> lines, List<String> titles) {
    Set<String> known =
        titles.stream()
            .flatMap(title -> Stream.of(title, OUTLET.matcher(title).replaceFirst("")))
            .map(Edges::comparable)
            .filter(title -> title.length() > 8)
            .collect(Collectors.toSet());
    int all = prose(lines);
    int before = 0;
    int start = 0;
    int best = 0;
    for (int i = 0; i < lines.size() && before < 0.85 * all; i++) {
      Line line = lines.get(i);
      int rank = rank(line.block().normalName());
      boolean above = before < 0.1 * all;
      if (rank > best
          && ((above && isHeadline(line, known)) || (rank > 1 && isExactly(line, known, rank)))) {
        start = i + 1;
        best = rank;
      }
      before += prose(line);
    }
    return lines.subList(start, lines.size());
  }

  /** How much an element looks like that of a page's headline. */
  private static int rank(String name) {
    return switch (name) {
      case "h1" -> 3;
      case "h2" -> 2;
      default -> 1;
    };
  }

  /**
   * In the middle only the whole headline is one: a question of the title may well be asked again.
   */
  private static boolean isExactly(Line line, Set<String> known, int rank) {
    return rank > 2 ? isHeadline(line, known) : known.contains(comparable(line.text()));
  }

  private static boolean isHeadline(Line line, Set<String> known) {
    String words = comparable(line.text());
    return words.length() > 8
        && (known.contains(words)
            || line.isHeading()
                && known.stream()
                    .anyMatch(title -> title.startsWith(words) || words.startsWith(title)));
  }

  private static String comparable(String text) {
    String bounded = text.length() > 400 ? text.substring(0, 400) : text;
    return bounded.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  /** What stands before the first heading of something else, after which the text never goes on. */
  private static List<Line> beforeTail(List<Line> lines) {
    Map<Object, Integer> lastIn = lastIn(lines);
    int all = prose(lines);
    int before = 0;
    int goesOn = 0;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (i > goesOn
          && before >= 0.5 * all
          && line.text().length() < 80
          && (line.isHeading() || line.text().charAt(line.text().length() - 1) != '.')
          && Phrases.TAIL.matcher(line.text()).matches()) {
        return lines.subList(0, i);
      }
      before += prose(line);
      if (line.isProse()) {
        goesOn = Math.max(goesOn, lastIn.getOrDefault(around(line), 0));
      }
    }
    return lines;
  }

  /** For each element around lines, the last that reads like a text's. */
  private static Map<Object, Integer> lastIn(List<Line> lines) {
    Map<Object, Integer> last = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.endsSentence()
          && line.linkShare() < 0.5
          && LineRules.leavesOut(LineRules.ANYWHERE, line).isEmpty()) {
        last.put(around(line), i);
      }
    }
    return last;
  }

  /**
   * What the line stands in: the element around its own, or all elements that are called like it,
   * since many pages give each paragraph a box of its own.
   */
  private static Object around(Line line) {
    Element parent = line.block().parent();
    if (parent == null) {
      return line.block();
    }
    String names = Marks.names(parent);
    return names.isBlank() ? parent : parent.normalName() + " " + names;
  }

  /** The first line that is the text's: not a byline, a date, a rubric. */
  private static int firstOf(List<Line> lines) {
    int first = 0;
    while (first < lines.size() - 1 && first < 12) {
      Line line = lines.get(first);
      boolean head =
          line.text().length() < 160
              && !line.endsSentence()
              && (Phrases.HEAD.matcher(line.text()).matches() || line.linkShare() > 0.6);
      if (!head) {
        break;
      }
      first++;
    }
    return first;
  }
}
