package org.variorum.discrepancy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.variorum.language.WordLines;

/** Where well-known places lie, from {@code lies-in.txt}. Immutable. */
final class Gazetteer {

  /** What countries lie in. */
  private static final String WORLD = "world";

  private static final Pattern ACCENTS = Pattern.compile("\\p{M}");

  private final Map<String, String> liesIn = new HashMap<>();

  Gazetteer() {
    for (String line : WordLines.of(Gazetteer.class, "lies-in.txt")) {
      int tab = line.indexOf('\t');
      liesIn.put(line.substring(0, tab), line.substring(tab + 1));
    }
  }

  /** Whether it is known where {@code name} lies. */
  boolean knows(String name) {
    return liesIn.containsKey(folded(name));
  }

  /**
   * {@code name} and what it lies in, the smallest first: {@code paris, france}.
   *
   * @param greater the place that the account itself says it lies in, or empty
   */
  List<String> chain(String name, String greater) {
    List<String> chain = new ArrayList<>();
    chain.add(folded(name));
    String next = greater.isEmpty() ? liesIn.getOrDefault(folded(name), WORLD) : folded(greater);
    while (!next.equals(WORLD) && !chain.contains(next)) {
      chain.add(next);
      next = liesIn.getOrDefault(next, WORLD);
    }
    return chain;
  }

  private static String folded(String name) {
    String plain = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    return plain.toLowerCase(Locale.ROOT).strip();
  }
}
