package org.variorum.article.read.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Paragraphs, put together from the lines of pages by {@link LineBreak}'s rules.
 *
 * <p>What stands at the same height at the head or foot of at least half of the pages, figures
 * aside, is no part of the text. A hyphen at the end of a line before a small letter is taken for
 * one that breaks a word, unless the document has the word with its hyphen within a line: which of
 * the two it is cannot be known where it does not.
 *
 * @param title the paragraph in the largest letters near the top, or null where none stands out
 * @param text all others, each with a newline
 */
record PdfParagraphs(@Nullable String title, String text) {

  private record Paragraph(double size, String text) {}

  /** How much larger than the rest a title is, and among how many first paragraphs it is sought. */
  private static final double TITLE_SIZE = 1.3;

  private static final int TITLE_AMONG = 6;

  /** How many lines at either end of a page may belong to no text. */
  private static final int EDGE = 2;

  private static final int LONGEST_WORD = 40;
  private static final Pattern PAGE_NUMBER =
      Pattern.compile("(?i)[-–—\\s]*(page\\s+)?#{1,4}(\\s*(/|of)\\s*#{1,4})?[-–—\\s]*");
  private static final Pattern DIGIT = Pattern.compile("\\d");
  private static final Pattern HYPHENATED = Pattern.compile("\\p{L}{2,40}-\\p{Ll}{2,40}");
  private static final Pattern BROKEN_WORD =
      Pattern.compile(".*\\p{L}[-\u2010\u00AD]", Pattern.DOTALL);

  static PdfParagraphs of(List<PdfLine> all) {
    List<PdfLine> lines = withoutEdges(all);
    Set<String> hyphenated = hyphenated(lines);
    LineBreak.Page pages = LineBreak.Page.of(lines);
    List<Paragraph> paragraphs = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    int first = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0 && LineBreak.endsParagraph(lines.get(i - 1), lines.get(i), i - first, pages)) {
        paragraphs.add(new Paragraph(lines.get(first).size(), text.toString()));
        text.setLength(0);
        first = i;
      }
      append(text, lines.get(i).text(), hyphenated);
    }
    if (!lines.isEmpty()) {
      paragraphs.add(new Paragraph(lines.get(first).size(), text.toString()));
    }
    return of(paragraphs, pages.usualSize());
  }

  private static PdfParagraphs of(List<Paragraph> paragraphs, double usual) {
    int title = -1;
    double largest = usual * TITLE_SIZE;
    for (int i = 0; i < Math.min(TITLE_AMONG, paragraphs.size()) && paragraphs.size() > 1; i++) {
      if (paragraphs.get(i).size() >= largest) {
        title = i;
        largest = paragraphs.get(i).size() * 1.01;
      }
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < paragraphs.size(); i++) {
      if (i != title) {
        text.append(paragraphs.get(i).text()).append('\n');
      }
    }
    return new PdfParagraphs(title < 0 ? null : paragraphs.get(title).text(), text.toString());
  }

  private static void append(StringBuilder text, String line, Set<String> hyphenated) {
    if (text.isEmpty()) {
      text.append(line);
      return;
    }
    boolean small = Character.isLowerCase(line.codePointAt(0));
    boolean broken =
        small && BROKEN_WORD.matcher(text.substring(Math.max(0, text.length() - 2))).matches();
    if (!broken) {
      text.append(' ').append(line);
    } else if (hyphenated.contains(lastWord(text) + firstWord(line))) {
      text.append(line);
    } else {
      text.setLength(text.length() - 1);
      text.append(line);
    }
  }

  private static String lastWord(StringBuilder text) {
    String end = text.substring(Math.max(0, text.length() - 2 * LONGEST_WORD));
    return end.substring(end.lastIndexOf(' ') + 1);
  }

  private static String firstWord(String line) {
    int end = 0;
    while (end < line.length() && Character.isLetter(line.charAt(end))) {
      end++;
    }
    return line.substring(0, end);
  }

  /** Words that stand with their hyphen within a line. */
  private static Set<String> hyphenated(List<PdfLine> lines) {
    Set<String> words = new HashSet<>();
    for (PdfLine line : lines) {
      HYPHENATED.matcher(line.text()).results().map(MatchResult::group).forEach(words::add);
    }
    return words;
  }

  private static List<PdfLine> withoutEdges(List<PdfLine> lines) {
    Map<Integer, List<PdfLine>> edges = edges(lines);
    Map<String, Set<Integer>> pagesWith = new HashMap<>();
    edges.forEach((page, at) ->
        at.forEach(
            line -> pagesWith.computeIfAbsent(place(line), key -> new HashSet<>()).add(page)));
    Set<PdfLine> out = new HashSet<>();
    for (List<PdfLine> edge : edges.values()) {
      for (PdfLine line : edge) {
        int pages = pagesWith.getOrDefault(place(line), Set.of()).size();
        if ((pages >= 2 && pages * 2 >= edges.size())
            || PAGE_NUMBER.matcher(figuresAside(line)).matches()) {
          out.add(line);
        }
      }
    }
    return lines.stream().filter(line -> !out.contains(line)).toList();
  }

  /** The highest and the lowest lines of each page. */
  private static Map<Integer, List<PdfLine>> edges(List<PdfLine> lines) {
    Map<Integer, List<PdfLine>> pages = new HashMap<>();
    lines.forEach(line -> pages.computeIfAbsent(line.page(), key -> new ArrayList<>()).add(line));
    pages.replaceAll((page, all) -> {
      List<PdfLine> sorted = all.stream().sorted(Comparator.comparingDouble(PdfLine::y)).toList();
      Set<PdfLine> edge = new HashSet<>(sorted.subList(0, Math.min(EDGE, sorted.size())));
      edge.addAll(sorted.subList(Math.max(0, sorted.size() - EDGE), sorted.size()));
      return List.copyOf(edge);
    });
    return pages;
  }

  /** What stands there, and how high. */
  private static String place(PdfLine line) {
    return Math.round(line.y() / 4) + " " + figuresAside(line);
  }

  private static String figuresAside(PdfLine line) {
    return DIGIT.matcher(line.text()).replaceAll("#");
  }
}
