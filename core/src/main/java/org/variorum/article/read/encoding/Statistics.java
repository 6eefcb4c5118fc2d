package org.variorum.article.read.encoding;

import com.sigpwned.chardet4j.com.ibm.icu.text.CharsetDetector;
import com.sigpwned.chardet4j.com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * What the frequencies of letters tell, by the detector of ICU. docs/decisions says why that one.
 */
final class Statistics {

  /** How many bytes that are not ASCII a sample needs before Latin is told from Latin. */
  private static final int ENOUGH = 8;

  /** Of 100; below this ICU itself calls it a guess. */
  private static final int LEAST_CONFIDENCE = 15;

  private static final Set<String> LATIN =
      Set.of(
          "ISO-8859-1", "ISO-8859-2", "ISO-8859-9", "windows-1250", "windows-1252", "windows-1254");
  private static final Set<String> OTHER_SCRIPTS =
      Set.of(
          "ISO-8859-5",
          "ISO-8859-6",
          "ISO-8859-7",
          "ISO-8859-8",
          "ISO-8859-8-I",
          "windows-1251",
          "windows-1253",
          "windows-1255",
          "windows-1256",
          "KOI8-R",
          "IBM866");

  private Statistics() {}

  /** What is likely, the likeliest first; nothing where the sample is too small to tell. */
  static List<Charset> charsets(Evidence evidence) {
    Sample sample = evidence.sample();
    boolean latin = sample.isLatin();
    if (latin && sample.high() < ENOUGH) {
      return List.of();
    }
    List<Charset> likely = new ArrayList<>();
    for (CharsetMatch match : matches(sample.bytes())) {
      Set<String> possible = latin ? LATIN : OTHER_SCRIPTS;
      if (match.getConfidence() >= LEAST_CONFIDENCE && possible.contains(match.getName())) {
        Labels.of(match.getName()).ifPresent(likely::add);
      }
    }
    return likely;
  }

  /** How likely the detector holds {@code charset}, of 100. */
  static int confidence(byte[] sample, Charset charset) {
    return Arrays.stream(matches(sample))
        .filter(match -> Labels.of(match.getName()).filter(charset::equals).isPresent())
        .mapToInt(CharsetMatch::getConfidence)
        .max()
        .orElse(0);
  }

  private static CharsetMatch[] matches(byte[] sample) {
    return new CharsetDetector().setText(sample).detectAll();
  }
}
