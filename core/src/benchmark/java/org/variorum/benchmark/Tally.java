package org.variorum.benchmark;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.variorum.benchmark.MutatedInputs.Case;

/** Counts what came of many inputs. Thread-safe. */
final class Tally {

  private static final int SLOWEST = 10;

  /** An input that took long, and what was slow. */
  private record Slow(Case tried, String stage, double perMegabyte, double seconds) {}

  private final Map<String, Integer> mutations = new TreeMap<>();
  private final Map<String, Integer> kinds = new TreeMap<>();
  private final Map<String, Integer> readers = new TreeMap<>();
  private final Map<String, Integer> troubles = new TreeMap<>();
  private final List<String> failures = new ArrayList<>();
  private final List<Slow> slowest = new ArrayList<>();
  private long cases;
  private long bytes;
  private long articles;
  private long rejections;
  private long collated;

  synchronized void add(Case tried, int length, Trial.Outcome outcome) {
    cases++;
    bytes += length;
    articles += outcome.articles();
    rejections += outcome.rejections();
    collated += outcome.stage().isEmpty() ? 0 : 1;
    tried.mutations().forEach(mutation -> mutations.merge(mutation.name(), 1, Integer::sum));
    kinds.merge(tried.extension(), 1, Integer::sum);
    readers.merge(outcome.readBy(), 1, Integer::sum);
    slow(tried, "read", outcome.read(), length);
    slow(tried, outcome.stage(), outcome.beyond(), length);
  }

  /** A short input is as slow as if it had a megabyte's tenth, since every one costs something. */
  private void slow(Case tried, String stage, long nanos, int length) {
    double seconds = nanos / 1e9;
    slowest.add(new Slow(tried, stage, seconds / Math.max(length / 1e6, 0.1), seconds));
    slowest.sort(Comparator.comparingDouble(Slow::perMegabyte).reversed());
    if (slowest.size() > SLOWEST) {
      slowest.removeLast();
    }
  }

  /**
   * Counts a failure.
   *
   * @return how many of its sort there are now
   */
  synchronized int failed(Case tried, String sort, String trouble) {
    failures.add(tried + ": " + trouble);
    return troubles.merge(sort, 1, Integer::sum);
  }

  synchronized boolean isClean() {
    return failures.isEmpty();
  }

  synchronized void line(PrintStream out, double seconds) {
    out.printf(
        Locale.ROOT,
        "%4.0f s: %,d cases, %,d MB, %,d articles, %,d rejections, %,d collated, %d failures%n",
        seconds,
        cases,
        bytes / 1_000_000,
        articles,
        rejections,
        collated,
        failures.size());
  }

  synchronized void summary(PrintStream out, double seconds) {
    line(out, seconds);
    out.println("by mutation (a case may have several): " + mutations);
    out.println("by kind of the file: " + kinds);
    out.println("by who read the first article: " + readers);
    out.println("slowest, in seconds a megabyte:");
    for (Slow slow : slowest) {
      out.printf(
          Locale.ROOT,
          "  %.2f (%s %.2f s): %s%n",
          slow.perMegabyte(),
          slow.stage(),
          slow.seconds(),
          slow.tried());
    }
    out.println("failures by sort: " + troubles.size());
    troubles.forEach((sort, count) -> out.println("  " + count + " × " + sort));
    failures.forEach(failure -> out.println("  " + failure.lines().limit(14).toList()));
  }
}
