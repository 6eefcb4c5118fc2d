package org.variorum.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.variorum.article.read.Rejection;

/** How many articles were read, and how many were not, by reason. Not thread-safe. */
final class Tally {

  private static final int MOST_REASONS = 5;
  private static final double LONG = 2;

  /**
   * What tells one case of a reason from the next: what is quoted, numbers, and all that explains
   * or advises.
   */
  private static final Pattern DETAILS =
      Pattern.compile("[:;,(].*|“[^”]*”|(?<!\\S)\\d\\S*", Pattern.DOTALL);

  private static final Pattern GAPS = Pattern.compile("\\s+");

  private final Map<String, Integer> reasons = new LinkedHashMap<>();
  private int read;

  /** One more was read. */
  void read() {
    read++;
  }

  /** One more was not. */
  void rejected(Rejection rejection) {
    reasons.merge(inShort(rejection.reason()), 1, Integer::sum);
  }

  /**
   * A closing line, if it tells anybody anything: something was rejected out of several, or
   * somebody is watching and there was much of it.
   *
   * @param seconds how long it took
   * @param watched whether a person reads it as it is written
   */
  Optional<String> line(double seconds, boolean watched) {
    int rejected = reasons.values().stream().mapToInt(Integer::intValue).sum();
    boolean several = read + rejected > 1;
    if (several && rejected > 0 || watched && (several || seconds > LONG)) {
      String reading = String.format(Locale.ROOT, "read %,d article%s", read, read == 1 ? "" : "s");
      String time = String.format(Locale.ROOT, " in %.1f s", seconds);
      return Optional.of(reading + rejections(rejected) + time);
    }
    return Optional.empty();
  }

  private String rejections(int rejected) {
    if (rejected == 0) {
      return "";
    }
    List<Map.Entry<String, Integer>> most = new ArrayList<>(reasons.entrySet());
    most.sort(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()));
    String listed =
        most.stream()
            .limit(MOST_REASONS)
            .map(
                reason -> String.format(Locale.ROOT, "%,d: %s", reason.getValue(), reason.getKey()))
            .collect(Collectors.joining("; "));
    String rest = most.size() > MOST_REASONS ? "; …" : "";
    return String.format(Locale.ROOT, ", rejected %,d (%s%s)", rejected, listed, rest);
  }

  /** The reason without what is so of one case only. */
  private static String inShort(String reason) {
    String cut = GAPS.matcher(DETAILS.matcher(reason).replaceAll("")).replaceAll(" ").strip();
    return cut.isEmpty() ? reason : cut;
  }
}
