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
 * everyday-words.txt}: what two speakers share of these says little.
 */
public final class EverydayWords {

  private final Set<String> words;

  /** Reads the list. */
  public EverydayWords() {
    Set<String> read = new HashSet<>();
    try (InputStream in = EverydayWords.class.getResourceAsStream("everyday-words.txt")) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: everyday-words.txt");
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
    this.words = Set.copyOf(read);
  }

  /** Whether {@code form}, a normal word, is one of them. */
  public boolean has(String form) {
    return words.contains(form);
  }
}
