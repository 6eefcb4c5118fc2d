package org.variorum.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

/**
 * A plot as SVG, with both axes logarithmic: a power law is a straight line there, and its exponent
 * the slope. Text and lines alone, so that it can be read anywhere.
 */
final class Plot {

  private static final int WIDTH = 640;
  private static final int HEIGHT = 400;
  private static final int LEFT = 70;
  private static final int RIGHT = 170;
  private static final int TOP = 40;
  private static final int BOTTOM = 50;
  private static final List<String> COLOURS =
      List.of("#1b6ca8", "#c0392b", "#2e7d32", "#8e44ad", "#b9770e", "#555555");

  /** A measured value. */
  record Point(double x, double y) {}

  private record Line(String name, List<Point> points, boolean dashed) {}

  private final String title;
  private final String across;
  private final String up;
  private final List<Line> lines = new ArrayList<>();

  Plot(String title, String across, String up) {
    this.title = title;
    this.across = across;
    this.up = up;
  }

  /** Adds a line; what others measured is dashed. */
  Plot line(String name, boolean dashed, List<Point> points) {
    lines.add(new Line(name, List.copyOf(points), dashed));
    return this;
  }

  /** The whole as SVG. */
  String svg() {
    StringBuilder svg = new StringBuilder();
    add(
        svg,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\""
            + " font-family=\"sans-serif\" font-size=\"12\">",
        WIDTH,
        HEIGHT,
        WIDTH);
    add(svg, "<title>%s</title><rect width=\"100%%\" height=\"100%%\" fill=\"#fff\"/>", title);
    text(svg, LEFT, TOP - 18, "start", title);
    text(svg, (LEFT + WIDTH - RIGHT) / 2.0, HEIGHT - 10, "middle", across);
    text(svg, LEFT - 10, TOP - 4, "end", up);
    axes(svg);
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      draw(svg, line, COLOURS.get(i % COLOURS.size()));
      text(svg, WIDTH - RIGHT + 8, TOP + 10 + 18 * i, "start", line.name());
      add(
          svg,
          "<circle cx=\"%d\" cy=\"%d\" r=\"4\" fill=\"%s\"/>",
          WIDTH - RIGHT,
          TOP + 6 + 18 * i,
          COLOURS.get(i % COLOURS.size()));
    }
    return svg.append("</svg>\n").toString();
  }

  private void draw(StringBuilder svg, Line line, String colour) {
    StringBuilder path = new StringBuilder();
    for (Point point : line.points()) {
      add(path, "%s%.1f %.1f", path.isEmpty() ? "M" : "L", x(point.x()), y(point.y()));
      add(
          svg,
          "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\" fill=\"%s\"/>",
          x(point.x()),
          y(point.y()),
          colour);
    }
    add(
        svg,
        "<path d=\"%s\" fill=\"none\" stroke=\"%s\"%s/>",
        path.toString().replace("\n", ""),
        colour,
        line.dashed() ? " stroke-dasharray=\"5 4\"" : "");
  }

  private void axes(StringBuilder svg) {
    for (double power = Math.floor(low(true)); power <= high(true); power++) {
      tick(svg, true, Math.pow(10, power));
    }
    for (double power = Math.floor(low(false)); power <= high(false); power++) {
      tick(svg, false, Math.pow(10, power));
    }
    lines.stream()
        .flatMap(line -> line.points().stream())
        .mapToDouble(Point::x)
        .distinct()
        .forEach(at -> tick(svg, true, at));
  }

  private void tick(StringBuilder svg, boolean horizontal, double value) {
    double power = Math.log10(value);
    if (power < low(horizontal) - 1e-9 || power > high(horizontal) + 1e-9) {
      return;
    }
    String label =
        value >= 1
            ? String.format(Locale.ROOT, "%,.0f", value)
            : String.format(Locale.ROOT, "%.4f", value).replaceAll("0+$", "");
    double at = horizontal ? x(value) : y(value);
    add(
        svg,
        "<path d=\"M%.1f %.1fL%.1f %.1f\" stroke=\"#ddd\"/>",
        horizontal ? at : LEFT,
        horizontal ? TOP : at,
        horizontal ? at : WIDTH - RIGHT - 10,
        horizontal ? HEIGHT - BOTTOM : at);
    text(
        svg,
        horizontal ? at : LEFT - 8,
        horizontal ? HEIGHT - BOTTOM + 16 : at + 4,
        horizontal ? "middle" : "end",
        label);
  }

  private double x(double value) {
    double share = (Math.log10(value) - low(true)) / (high(true) - low(true));
    return LEFT + share * (WIDTH - RIGHT - 10 - LEFT);
  }

  private double y(double value) {
    double share = (Math.log10(value) - low(false)) / (high(false) - low(false));
    return HEIGHT - BOTTOM - share * (HEIGHT - BOTTOM - TOP);
  }

  private double low(boolean horizontal) {
    return powers(horizontal).min().orElse(0) - 0.05;
  }

  private double high(boolean horizontal) {
    return powers(horizontal).max().orElse(1) + 0.05;
  }

  private DoubleStream powers(boolean horizontal) {
    return lines.stream()
        .flatMap(line -> line.points().stream())
        .mapToDouble(point -> Math.log10(horizontal ? point.x() : point.y()));
  }

  private static void text(StringBuilder svg, double x, double y, String anchor, String text) {
    add(svg, "<text x=\"%.0f\" y=\"%.0f\" text-anchor=\"%s\">%s</text>", x, y, anchor, text);
  }

  @SuppressWarnings("AnnotateFormatMethod") // the formats stand above
  private static void add(StringBuilder svg, String format, Object... values) {
    svg.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
