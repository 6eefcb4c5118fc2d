package org.variorum.render;

import java.io.IOException;
import java.util.List;
import org.variorum.article.Article;
import org.variorum.check.Check;
import org.variorum.check.PrintedWords;
import org.variorum.check.Verdict;
import org.variorum.collation.Departure;
import org.variorum.render.TerminalText.Style;
import org.variorum.text.CodePoints;
import org.variorum.text.Span;

/** Writes what came of checking a claim for a terminal: the verdict, why, and every reading. */
public final class CheckText implements CheckRenderer {

  private static final int LEAST_WIDTH = 40;

  /** The most words shown of a wording. */
  private static final int LONGEST = 60;

  private final int width;
  private final boolean colour;

  /**
   * Prints lines of {@code width} cells.
   *
   * @param width at least 40
   * @param colour whether to light what matters with ANSI escapes
   * @throws IllegalArgumentException if {@code width} is less
   */
  public CheckText(int width, boolean colour) {
    if (width < LEAST_WIDTH) {
      throw new IllegalArgumentException("a report needs 40 columns, not " + width);
    }
    this.width = width;
    this.colour = colour;
  }

  @Override
  public void head(Appendable out) {}

  @Override
  public void write(Check check, Appendable out) throws IOException {
    TerminalText asked = text().add(quoted(check.claimed().words()), Style.STRONG);
    if (check.claimed().speaker() != null) {
      asked.space().add("— " + check.claimed().speaker(), Style.STRONG);
    }
    print("", asked, out);
    Style style = check.verdict() == Verdict.EXACT ? Style.STRONG : Style.GRAVE;
    print(
        "",
        text().add(check.verdict().key(), style).add(": " + check.why() + ".", Style.PLAIN),
        out);
    for (PrintedWords reading : check.readings()) {
      reading(reading, out);
    }
    for (PrintedWords words : check.unquoted()) {
      String where = words.article().label() + date(words.article());
      print("  ", text().add(where + " · not as a quotation", Style.STRONG), out);
      place(words, out);
    }
    List<String> elsewhere = check.ascribedElsewhere();
    if (!elsewhere.isEmpty()) {
      print("  ", text().add("also given to " + String.join(", ", elsewhere), Style.GRAVE), out);
    }
    out.append('\n');
  }

  private void reading(PrintedWords reading, Appendable out) throws IOException {
    String head = reading.article().label() + date(reading.article());
    String speaker = reading.speaker() == null ? "speaker not named" : reading.speaker();
    String authority = reading.authority() == null ? "" : " (from " + reading.authority() + ")";
    print(
        "  ",
        text()
            .add(head, Style.STRONG)
            .add(" · " + speaker + authority + " · " + reading.verdict().key(), Style.PLAIN),
        out);
    place(reading, out);
    for (Departure departure : reading.departures()) {
      String said = departure.sentence(List.of("your wording"), reading.article().label());
      String sign = departure.grave() ? "    ! " : "    - ";
      print(sign, text().add(said, departure.grave() ? Style.GRAVE : Style.PLAIN), out);
    }
  }

  /** The words, and where they stand. */
  private void place(PrintedWords words, Appendable out) throws IOException {
    print("    ", text().add(quoted(words.text()), Style.PLAIN), out);
    CodePoints points = new CodePoints(words.fieldText());
    StringBuilder place = new StringBuilder();
    for (Span span : words.spans()) {
      place.append(place.isEmpty() ? "characters " : ", ");
      place.append(points.at(span.start())).append("–").append(points.at(span.end()));
    }
    place.append(" of ").append(words.field().equals("text") ? "" : words.field() + " of ");
    print("    ", text().add(place + words.article().id(), Style.SOFT), out);
  }

  private static String date(Article article) {
    return article.published() == null ? " (no date)" : " (" + Words.day(article.published()) + ")";
  }

  private static String quoted(String words) {
    String text = words.strip();
    String bare =
        text.length() > 1
                && "\"“".indexOf(text.charAt(0)) >= 0
                && "\"”".indexOf(text.charAt(text.length() - 1)) >= 0
            ? text.substring(1, text.length() - 1)
            : text;
    return "“" + TextVersion.shortened(bare, LONGEST) + "”";
  }

  private TerminalText text() {
    return new TerminalText(colour);
  }

  private void print(String head, TerminalText text, Appendable out) throws IOException {
    for (String line : text.lines(head, width)) {
      out.append(line.stripTrailing()).append('\n');
    }
  }
}
