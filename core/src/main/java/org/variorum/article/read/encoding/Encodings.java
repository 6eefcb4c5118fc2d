package org.variorum.article.read.encoding;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.variorum.article.Sureness;
import org.variorum.article.read.raw.Hints;
import org.variorum.article.read.raw.Unreadable;

/**
 * Bytes to characters, by {@link #RULES} in their order. A rule names an encoding; it is believed
 * unless the bytes contradict it, and the first that is believed decides.
 *
 * <p>What the bytes contradict: an encoding in which one of them is no character; another than
 * UTF-8 where they are UTF-8 with characters of several bytes, which no other encoding makes by
 * chance; UTF-16 without its zeros, and any other with them.
 *
 * <p>Takes time linear in the number of bytes; statistics see at most 64 KiB of them.
 */
public final class Encodings {

  /**
   * A way to tell the encoding.
   *
   * @param name with which results are marked
   * @param sureness of what it tells
   * @param tells the encodings that it takes for likely, the likeliest first; most often one or
   *     none
   */
  record Rule(String name, Sureness sureness, Function<Evidence, List<Charset>> tells) {

    static Rule ofOne(String name, Sureness sureness, Function<Evidence, Optional<Charset>> tells) {
      return new Rule(name, sureness, evidence -> tells.apply(evidence).stream().toList());
    }
  }

  private static final Optional<Charset> WINDOWS_1252 = Labels.named("windows-1252");

  /** Who writes C1 bytes under an ISO name means the set of Windows that has marks there. */
  private static final Map<String, String> WINDOWS_OF_ISO =
      Map.of(
          "ISO-8859-2", "windows-1250",
          "ISO-8859-4", "windows-1257",
          "ISO-8859-5", "windows-1251",
          "ISO-8859-6", "windows-1256",
          "ISO-8859-7", "windows-1253",
          "ISO-8859-8", "windows-1255",
          "ISO-8859-13", "windows-1257",
          "ISO-8859-15", "windows-1252");

  /** Euro, ellipsis, bullet, quotes, dashes, trade mark; space, cent, pound, section and so on. */
  private static final String MARKS =
      "\u0080\u0084\u0085\u0091\u0092\u0093\u0094\u0095\u0096\u0097\u0099"
          + "\u00A0\u00A2\u00A3\u00A7\u00A9\u00AB\u00AE\u00B0\u00B1\u00B7\u00BB\u00BC\u00BD\u00BE";

  /** What is said, and what the bytes show beyond doubt. */
  static final List<Rule> RULES =
      List.of(
          Rule.ofOne("byte order mark", Sureness.GIVEN, Evidence::marked),
          Rule.ofOne("declared from outside", Sureness.DECLARED, Evidence::handedOverAs),
          Rule.ofOne("declared inside", Sureness.DECLARED, Evidence::declaredInside),
          Rule.ofOne("zeros", Sureness.INFERRED, it -> it.wide().map(Wide::charset)),
          Rule.ofOne("escapes", Sureness.INFERRED, Encodings::escapes),
          Rule.ofOne("valid UTF-8", Sureness.INFERRED, it -> it.utf8().map(text -> UTF_8)));

  /** What is likely where none of these is believed, and it is no broken UTF-8 either. */
  static final List<Rule> GUESSES =
      List.of(
          Rule.ofOne("Windows for ISO", Sureness.INFERRED, Encodings::windowsForIso),
          Rule.ofOne("typographer's marks", Sureness.INFERRED, Encodings::marksAlone),
          new Rule("characters of two bytes", Sureness.INFERRED, TwoBytes::charsets),
          new Rule("East Asian UTF-16", Sureness.INFERRED, TwoBytes::wideCharsets),
          new Rule("statistics", Sureness.INFERRED, Statistics::charsets),
          Rule.ofOne("what is left", Sureness.INFERRED, Encodings::whatIsLeft));

  private Encodings() {}

  /**
   * The characters of {@code bytes}.
   *
   * <p>A parser of markup is to be given these characters as such, not the bytes, and must pass
   * over what the markup declares: it was weighed already, and may be wrong.
   *
   * @param bytes all of a content; not changed
   * @param hints what was said of them from outside
   * @param markup how they may declare their encoding; decides whether a byte that is no character
   *     rejects them
   * @throws Unreadable with line and byte, only where {@code markup} is {@link Markup#NONE}: if
   *     they hold a NUL, are UTF-8 or UTF-16 with something broken in it, or fit no encoding
   */
  public static Decoded decode(byte[] bytes, Hints hints, Markup markup) throws Unreadable {
    Evidence evidence = new Evidence(bytes, hints, markup);
    Optional<Decoded> read = firstBelieved(RULES, evidence);
    if (read.isPresent()) {
      return read.get();
    }
    Optional<Charset> marked = evidence.marked();
    if (marked.isPresent() || evidence.scan().isBroken()) {
      return broken(marked.orElse(UTF_8), evidence);
    }
    read = firstBelieved(GUESSES, evidence);
    if (read.isPresent()) {
      return read.get();
    }
    return broken(WINDOWS_1252.orElse(UTF_8), evidence);
  }

  private static Optional<Decoded> firstBelieved(List<Rule> rules, Evidence evidence) {
    for (Rule rule : rules) {
      for (Charset charset : rule.tells().apply(evidence)) {
        Optional<String> text = believed(charset, evidence);
        if (text.isPresent()) {
          int replaced = charset.name().startsWith("UTF-") ? 0 : replaced(text.get());
          return Optional.of(
              new Decoded(text.get(), charset, rule.name(), rule.sureness(), replaced));
        }
      }
    }
    return Optional.empty();
  }

  /** The characters in {@code charset}, unless the bytes contradict it. */
  private static Optional<String> believed(Charset charset, Evidence evidence) {
    boolean wide = charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
    Optional<Charset> shown = evidence.wide().map(Wide::charset);
    if (shown.isPresent() && !shown.get().equals(charset)) {
      return Optional.empty();
    }
    if (wide && shown.isEmpty() && !TwoBytes.wideCharsets(evidence).contains(charset)) {
      return Optional.empty();
    }
    if (charset.equals(UTF_8)) {
      return evidence.utf8().filter(text -> isText(text, charset, evidence));
    }
    if (!wide
        && (evidence.isMultiByteUtf8()
            || (evidence.utf8().isEmpty() && evidence.scan().isBrokenBeyondDoubt()))) {
      return Optional.empty();
    }
    return evidence
        .strictly(charset)
        .or(() -> evidence.nearly(charset))
        .filter(text -> isText(text, charset, evidence));
  }

  private static boolean isText(String text, Charset charset, Evidence evidence) {
    if (evidence.markup() == Markup.NONE && text.indexOf('\0') >= 0) {
      return false;
    }
    // UTF-8 and its like may hold what they will; in other sets a control shows that it is no text.
    boolean unicode = charset.name().startsWith("UTF-");
    return unicode || text.chars().noneMatch(c -> isControl(c, evidence.markup()));
  }

  private static boolean isControl(int c, Markup markup) {
    boolean first = c < 0x20 && (c < '\t' || c > '\r') && c != 0x1A && c != 0x1B && c != '\b';
    return c > 0x7F && c <= 0x9F || first && markup == Markup.NONE;
  }

  private static Optional<Charset> escapes(Evidence evidence) {
    return evidence
        .utf8()
        .filter(text -> text.length() == evidence.bytes().length)
        .filter(text -> text.contains("\u001B$B") || text.contains("\u001B$@"))
        .flatMap(text -> Labels.named("ISO-2022-JP"));
  }

  private static Optional<Charset> windowsForIso(Evidence evidence) {
    return evidence
        .handedOverAs()
        .or(evidence::declaredInside)
        .flatMap(it -> Optional.ofNullable(WINDOWS_OF_ISO.get(it.name())))
        .flatMap(Labels::named);
  }

  /**
   * Windows-1252 where nothing but its quotation marks, dashes and signs is not ASCII: one curly
   * quote is too little for statistics, and enough for this.
   */
  private static Optional<Charset> marksAlone(Evidence evidence) {
    Sample sample = evidence.sample();
    for (byte b : sample.bytes()) {
      if (b < 0 && MARKS.indexOf(b & 0xFF) < 0) {
        return Optional.empty();
      }
    }
    return WINDOWS_1252;
  }

  /** What most of the West writes; but letters of another script would only become a riddle. */
  private static Optional<Charset> whatIsLeft(Evidence evidence) {
    Sample sample = evidence.sample();
    boolean latin = sample.isLatin() || sample.letters() > sample.high();
    return WINDOWS_1252.filter(it -> latin || evidence.markup() != Markup.NONE);
  }

  /** What there is of it, or why it is not read. */
  private static Decoded broken(Charset charset, Evidence evidence) throws Unreadable {
    if (evidence.markup() == Markup.NONE) {
      throw Breaks.in(evidence, charset);
    }
    String text = evidence.leniently(charset);
    String rule = charset.equals(UTF_8) ? "mostly UTF-8" : "what is left";
    return new Decoded(text, charset, rule, Sureness.INFERRED, replaced(text));
  }

  private static int replaced(String text) {
    return (int) text.chars().filter(c -> c == 0xFFFD).count();
  }
}
