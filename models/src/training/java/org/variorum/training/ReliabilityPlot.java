package org.variorum.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How likely quotations are said to be right, and how many are: where what is said holds, points
 * lie on the diagonal. A point is as large as it stands for many. An SVG of text and lines alone.
 */
final class ReliabilityPlot {

  private static final int SIDE = 320;
  private static final int LEFT = 60;
  private static final int TOP = 30;
  private static final int WIDTH = 480;
  private static final int HEIGHT = TOP + SIDE + 50;
  private static final List<String> COLOURS = List.of("#1b6ca8", "#c0392b");

  /** So many quotations of a mean confidence, and the share of them that is right. */
  record Point(double said, double right, int quotations) {}

  private final StringBuilder lines = new StringBuilder();
  private int count;

  /** Adds the curve of an engine. */
  void line(String name, List<Point> points) {
    String colour = COLOURS.get(count % COLOURS.size());
    List<String> path = new ArrayList<>();
    for (Point point : points) {
      path.add(format("%.1f %.1f", x(point.said()), y(point.right())));
      lines.append(
          format(
              "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" fill=\"%s\"/>%n",
              x(point.said()), y(point.right()), 2 + Math.sqrt(point.quotations()) / 4, colour));
    }
    lines.append(
        format("<path d=\"M%s\" fill=\"none\" stroke=\"%s\"/>%n", String.join("L", path), colour));
    int at = TOP + 20 + 18 * count++;
    lines.append(
        format(
            "<circle cx=\"%d\" cy=\"%d\" r=\"4\" fill=\"%s\"/>%n",
            LEFT + SIDE + 20, at - 4, colour));
    text(lines, LEFT + SIDE + 30, at, "start", name);
  }

  /** The whole as SVG. */
  String svg() {
    StringBuilder svg = new StringBuilder();
    svg.append(
        format(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\""
                + " font-family=\"sans-serif\" font-size=\"12\">%n",
            WIDTH, HEIGHT, WIDTH));
    svg.append(
        "<title>Confidence and what is right</title>"
            + "<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n");
    for (int i = 0; i <= 10; i += 2) {
      double at = i / 10.0;
      svg.append(
          format(
              "<path d=\"M%.1f %.1fL%.1f %.1fM%.1f %.1fL%.1f %.1f\" stroke=\"#ddd\"/>%n",
              x(at), y(0), x(at), y(1), x(0), y(at), x(1), y(at)));
      text(svg, x(at), TOP + SIDE + 16, "middle", format("%.1f", at));
      text(svg, LEFT - 6, y(at) + 4, "end", format("%.1f", at));
    }
    svg.append(
        format(
            "<path d=\"M%.1f %.1fL%.1f %.1f\" stroke=\"#888\" stroke-dasharray=\"5 4\"/>%n",
            x(0), y(0), x(1), y(1)));
    text(svg, LEFT + SIDE / 2.0, TOP + SIDE + 38, "middle", "confidence, on average");
    text(svg, LEFT - 6, TOP - 12, "start", "share that is right");
    return svg.append(lines).append("</svg>\n").toString();
  }

  private static double x(double said) {
    return LEFT + SIDE * said;
  }

  private static double y(double right) {
    return TOP + SIDE * (1 - right);
  }

  private static void text(StringBuilder to, double x, double y, String anchor, String words) {
    to.append(
        format("<text x=\"%.0f\" y=\"%.0f\" text-anchor=\"%s\">%s</text>%n", x, y, anchor, words));
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern.replace("%n", "\n"), values);
  }
}
