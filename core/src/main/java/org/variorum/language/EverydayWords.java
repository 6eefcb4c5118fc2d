package org.variorum.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/**
 * The words of which everyday speech is made, whatever it is about, from {@code
 * everyday-words.txt}, and its longer phrases, from {@code everyday-phrases.txt}: what two speakers
 * share of these says little.
 */
public final class EverydayWords {

  private final Set<String> words;
  private final Set<String> phrases;

  /** Reads the lists. */
  public EverydayWords() {
    this.words = lines("everyday-words.txt");
    this.phrases = lines("everyday-phrases.txt");
  }

  private static Set<String> lines(String resource) {
    Set<String> read = new HashSet<>();
    try (InputStream in = EverydayWords.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + resource);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          read.add(line.strip());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Set.copyOf(read);
  }

  /** Whether {@code form}, a normal word, is one of them. */
  public boolean has(String form) {
    return words.contains(form);
  }

  /** Whether one of the phrases stands in {@code run}, a few normal words joined by spaces. */
  public boolean hasPhraseIn(String run) {
    String padded = " " + run + " ";
    return phrases.stream().anyMatch(phrase -> padded.contains(" " + phrase + " "));
  }
}
