package org.variorum.article.read.encoding;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * The encodings of East Asia whose characters have two bytes. What decodes in one of them most
 * often does in the others, too, but to characters that nobody writes: so each is asked how many of
 * its characters are usual in its language.
 */
final class TwoBytes {

  /**
   * An encoding and what is usual in it.
   *
   * @param charset its name
   * @param among the name of an older, smaller set in which all usual characters are
   * @param expected what its language is full of
   * @param least how much of that there is at least, in percent
   */
  private record Candidate(String charset, String among, IntPredicate expected, int least) {}

  private record Scored(Charset charset, int usual, int confidence) {}

  /** Of equally likely ones the first. */
  private static final List<Candidate> CANDIDATES =
      List.of(
          new Candidate("windows-31j", "Shift_JIS", TwoBytes::isKana, 15),
          new Candidate("EUC-JP", "EUC-JP", TwoBytes::isKana, 15),
          new Candidate("x-windows-949", "EUC-KR", TwoBytes::isHangul, 50),
          new Candidate("GB18030", "GB2312", Character::isIdeographic, 50),
          new Candidate("Big5-HKSCS", "Big5", Character::isIdeographic, 50));

  /** Of 100 characters that are not ASCII, how many must be usual. */
  private static final int LEAST_USUAL = 85;

  private TwoBytes() {}

  /** Those in which the sample makes sense, the likeliest first. */
  static List<Charset> charsets(Evidence evidence) {
    Sample sample = evidence.sample();
    if (sample.isLatin() || sample.high() < 4) {
      return List.of();
    }
    List<Scored> likely = new ArrayList<>();
    for (Candidate candidate : CANDIDATES) {
      score(candidate, sample.bytes()).ifPresent(likely::add);
    }
    likely.sort(
        Comparator.comparingInt((Scored it) -> -it.usual())
            .thenComparingInt(it -> -it.confidence()));
    return likely.stream().map(Scored::charset).toList();
  }

  /** UTF-16 whose characters are all but all Chinese or Japanese, so that it shows no zeros. */
  static List<Charset> wideCharsets(Evidence evidence) {
    List<Charset> likely = new ArrayList<>();
    if (evidence.utf8().isPresent()) {
      return likely;
    }
    for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      byte[] start =
          Arrays.copyOf(evidence.bytes(), Math.min(evidence.bytes().length, Sample.MOST));
      String text = new String(start, charset);
      long usual = text.chars().filter(TwoBytes::isUsualWithoutZeros).count();
      if (text.length() >= 8 && usual * 100 >= text.length() * 95L) {
        likely.add(charset);
      }
    }
    return likely;
  }

  private static boolean isUsualWithoutZeros(int c) {
    return c >= 0x4E00 && c <= 0x9FFF
        || isKana(c)
        || c >= 0x3000 && c <= 0x301F
        || c >= 0xFF00 && c <= 0xFF60
        || c >= 0x2010 && c <= 0x203B
        || c >= ' ' && c < 0x7F
        || c == '\n'
        || c == '\r';
  }

  private static Optional<Scored> score(Candidate candidate, byte[] sample) {
    Optional<Charset> charset = Labels.named(candidate.charset());
    Optional<Charset> among = Labels.named(candidate.among());
    if (charset.isEmpty() || among.isEmpty()) {
      return Optional.empty();
    }
    String text = new String(sample, charset.get());
    CharsetEncoder known = among.get().newEncoder();
    int all = 0;
    int usual = 0;
    int expected = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        all++;
        boolean odd = c >= '\uFF61' && c <= '\uFFDC' || c == '\uFFFD';
        usual += !odd && isUsual(c) && known.canEncode(c) ? 1 : 0;
        expected += candidate.expected().test(c) ? 1 : 0;
      }
    }
    boolean likely =
        all > 0 && usual * 100 >= all * LEAST_USUAL && expected * 100 >= all * candidate.least();
    return likely
        ? Optional.of(
            new Scored(
                charset.get(), usual * 100 / all, Statistics.confidence(sample, charset.get())))
        : Optional.empty();
  }

  private static boolean isUsual(char c) {
    return Character.isIdeographic(c)
        || isKana(c)
        || isHangul(c)
        || c >= '\u3000' && c <= '\u301F'
        || c >= '\uFF00' && c <= '\uFF60'
        || c >= '\u2010' && c <= '\u203B'
        || c == '\u00B7';
  }

  private static boolean isKana(int c) {
    return c >= '\u3041' && c <= '\u30FF';
  }

  private static boolean isHangul(int c) {
    return c >= '\uAC00' && c <= '\uD7A3';
  }
}
