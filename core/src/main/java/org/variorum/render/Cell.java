package org.variorum.render;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.variorum.collation.Difference;
import org.variorum.collation.Reading;
import org.variorum.collation.Utterance;
import org.variorum.collation.Variant;
import org.variorum.text.Span;

/** What one account has in one stretch of an utterance. */
sealed interface Cell {

  /** Whether a space stands before it in the account. */
  boolean spaced();

  /**
   * Words.
   *
   * @param text as the account prints them; where its own words interrupt, a space
   * @param start where they stand in the account, in {@code char}s
   * @param spaced whether a space stands before them
   */
  record Printed(String text, int start, boolean spaced) implements Cell {}

  /**
   * Words of others are missing here, and the account runs on.
   *
   * @param shown whether its readers can see that
   */
  record LeftOut(boolean shown) implements Cell {
    @Override
    public boolean spaced() {
      return true;
    }
  }

  /** Others have a mark or an editor's words here; nothing the speaker said is missing. */
  record Nothing() implements Cell {
    @Override
    public boolean spaced() {
      return false;
    }
  }

  /** The account's quotation does not reach this place. */
  record Beyond() implements Cell {
    @Override
    public boolean spaced() {
      return true;
    }
  }

  /** What {@code reading} has in {@code stretch}; {@code account} is the text of its account. */
  static Cell of(Utterance utterance, Stretch stretch, Reading reading, String account) {
    List<Variant> here =
        IntStream.range(stretch.from(), stretch.to())
            .mapToObj(i -> utterance.columns().get(i).of(reading.account()))
            .flatMap(Optional::stream)
            .toList();
    if (here.isEmpty()) {
      return new Beyond();
    }
    List<Span> words =
        here.stream()
            .map(variant -> variant.at().getOrDefault(reading.account(), new Span(0, 0)))
            .filter(span -> !span.isEmpty())
            .toList();
    return words.isEmpty()
        ? missing(stretch, reading.account())
        : new Printed(
            joined(words, reading, account),
            words.getFirst().start(),
            spacedBefore(words.getFirst(), reading, account));
  }

  private static Cell missing(Stretch stretch, int account) {
    Optional<Difference> main = stretch.main();
    if (main.isEmpty()) {
      return new Nothing();
    }
    return switch (main.get().kind()) {
      case OMISSION, ORDER -> new LeftOut(main.get().marked().contains(account));
      case EXTENT -> new Beyond();
      case WORDING, ELLIPSIS, INSERTION, SPELLING, PUNCTUATION -> new Nothing();
    };
  }

  private static String joined(List<Span> words, Reading reading, String account) {
    StringBuilder text = new StringBuilder();
    int end = -1;
    for (Span word : words) {
      if (end >= 0) {
        text.append(between(end, word.start(), reading, account));
      }
      text.append(word.of(account));
      end = word.end();
    }
    return text.toString();
  }

  /** What stands between two words: exact where only marks do, else a space. */
  private static String between(int end, int start, Reading reading, String account) {
    int piece = pieceAt(reading, end);
    boolean within = end <= start && piece >= 0 && start <= reading.spans().get(piece).end();
    if (!within) {
      return " ";
    }
    String gap = account.substring(end, start);
    return gap.codePoints().anyMatch(Character::isLetterOrDigit)
        ? " "
        : gap.replaceAll("\\s+", " ");
  }

  private static boolean spacedBefore(Span word, Reading reading, String account) {
    int piece = pieceAt(reading, word.start());
    boolean opens = piece >= 0 && reading.spans().get(piece).start() == word.start();
    return opens || word.start() == 0 || Character.isWhitespace(account.charAt(word.start() - 1));
  }

  /** The last piece of the reading, in the order of the text, that starts up to {@code offset}. */
  private static int pieceAt(Reading reading, int offset) {
    List<Span> spans = reading.spans();
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
