package org.variorum.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Contrast of the page's colours (WCAG 2.2, success criteria 1.4.3 and 1.4.11), in both schemes.
 */
class PageColoursTest {

  private static final double TEXT = 4.5;
  private static final List<String> INKS = List.of("ink", "soft", "grave", "form");
  private static final List<String> GROUNDS = List.of("paper", "wash");

  @Test
  void textStandsOutInBothSchemes() throws IOException {
    for (Map<String, String> scheme : schemes()) {
      for (String ground : GROUNDS) {
        for (String ink : INKS) {
          assertContrast(scheme, ink, ground);
        }
      }
      assertContrast(scheme, "on-grave", "grave");
      assertContrast(scheme, "ink", "said");
      assertContrast(scheme, "ink", "target");
      assertContrast(scheme, "form", "said");
    }
  }

  private static void assertContrast(Map<String, String> scheme, String ink, String ground) {
    assertThat(contrast(colour(scheme, ink), colour(scheme, ground)))
        .as("%s on %s in %s", ink, ground, scheme)
        .isGreaterThanOrEqualTo(TEXT);
  }

  private static String colour(Map<String, String> scheme, String name) {
    return Objects.requireNonNull(scheme.get(name), name);
  }

  /** The light scheme and the dark. */
  private static List<Map<String, String>> schemes() throws IOException {
    String css;
    try (InputStream sheet = HtmlRenderer.class.getResourceAsStream("page.css")) {
      css = new String(Objects.requireNonNull(sheet).readAllBytes(), StandardCharsets.UTF_8);
    }
    int dark = css.indexOf("prefers-color-scheme: dark");
    return List.of(
        properties(css.substring(0, dark)),
        properties(css.substring(dark, css.indexOf("box-sizing"))));
  }

  private static Map<String, String> properties(String css) {
    Map<String, String> properties = new HashMap<>();
    Matcher matcher = Pattern.compile("--([a-z-]+): #([0-9a-f]{6});").matcher(css);
    while (matcher.find()) {
      properties.put(matcher.group(1), matcher.group(2));
    }
    return properties;
  }

  private static double contrast(String one, String other) {
    double first = luminance(one) + 0.05;
    double second = luminance(other) + 0.05;
    return Math.max(first, second) / Math.min(first, second);
  }

  private static double luminance(String colour) {
    return 0.2126 * linear(colour, 0) + 0.7152 * linear(colour, 2) + 0.0722 * linear(colour, 4);
  }

  private static double linear(String colour, int from) {
    double value = Integer.parseInt(colour, from, from + 2, 16) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
