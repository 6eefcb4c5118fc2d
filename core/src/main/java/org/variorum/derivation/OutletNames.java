package org.variorum.derivation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names of outlets and agencies as they are compared. Immutable. */
final class OutletNames {

  /** What may be left out of an outlet's name, or added to it, and it is still the same. */
  private static final Set<String> MEDIA =
      Set.of(
          "news",
          "newspaper",
          "newspapers",
          "magazine",
          "online",
          "radio",
          "television",
          "tv",
          "website",
          "agency",
          "com",
          "net",
          "org",
          "digital",
          "media",
          "network");

  /** What stands between the words of a name and is none of them. */
  private static final Set<String> SMALL = Set.of("the", "of", "and", "for", "a");

  private final Map<String, String> agencies = new HashMap<>();

  OutletNames() {
    try (InputStream in = OutletNames.class.getResourceAsStream("agencies.txt")) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: agencies.txt");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] names = line.strip().split("\\s*;\\s*", -1);
          for (String name : names) {
            agencies.put(key(name), names[0]);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The agency that goes by {@code name}, or null. */
  @Nullable String agency(String name) {
    return agencies.get(key(name));
  }

  /** In capitals where it is written so, and is short; else folded. */
  private static String key(String name) {
    String bare = withoutArticle(name);
    boolean initials = bare.length() <= 4 && bare.equals(bare.toUpperCase(Locale.ROOT));
    return initials ? bare : String.join(" ", words(bare));
  }

  private static String withoutArticle(String name) {
    String bare = name.strip();
    return bare.regionMatches(true, 0, "the ", 0, 4) ? bare.substring(4).strip() : bare;
  }

  /** The words of a name as they are compared: without article, possessive, accents, case. */
  static List<String> words(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    String bare = plain.replaceAll("[’'][sS]?(?=\\W|$)", "").toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    for (String word : bare.split("[^\\p{L}\\p{Nd}]+", -1)) {
      if (!word.isEmpty() && !SMALL.contains(word)) {
        words.add(word);
      }
    }
    return words;
  }

  /** The words without those that all media have, unless nothing would be left. */
  static List<String> withoutMedia(List<String> words) {
    List<String> telling = words.stream().filter(word -> !MEDIA.contains(word)).toList();
    return telling.isEmpty() ? words : telling;
  }
}
