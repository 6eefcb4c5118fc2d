package org.variorum.render;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.variorum.collation.Difference;
import org.variorum.collation.Reading;
import org.variorum.collation.Variant;
import org.variorum.discrepancy.Alternative;
import org.variorum.discrepancy.Discrepancy;
import org.variorum.discrepancy.Place;
import org.variorum.text.Span;

/**
 * Names of places in a page that last: made of the words that stand there, not of their number, so
 * that a link still leads there when reports are added. A name holds nothing of what was read but
 * its SHA-256; one use a page.
 */
final class LastingAnchors {

  /** Words before and after a place that make its name. */
  private static final int AROUND = 4;

  /** Characters on either side in which these words are looked for. */
  private static final int FARTHEST = 200;

  /** Hexadecimal digits of a name: of a million places, two have one name by chance once. */
  private static final int DIGITS = 12;

  private final Map<String, Integer> taken = new HashMap<>();

  /** The name of a version: its words, without case and marks. */
  String version(String words) {
    return fresh("v-" + hash(folded(words)));
  }

  /**
   * The names of a difference, one for each version of its place: a report that is added brings new
   * ones, and the others stay.
   *
   * @param versions one reading for each version of the utterance
   * @param texts the text of an account by its index
   */
  List<String> difference(
      Difference difference, List<Version> versions, IntFunction<String> texts) {
    Map<Integer, Reading> first = new HashMap<>();
    versions.forEach(version -> first.put(version.first().account(), version.first()));
    SortedSet<String> names = new TreeSet<>();
    for (Variant variant : difference.variants()) {
      variant
          .at()
          .forEach((account, place) -> {
            Reading reading = first.get(account);
            if (reading != null) {
              names.add("d-" + hash(around(reading.spans(), place, texts.apply(account))));
            }
          });
    }
    return names.stream().map(this::fresh).toList();
  }

  /**
   * The names of one of the values that exclude each other, one for each wording in which it is
   * stated: a report that is added brings new ones, and the others stay, whatever the conflict is
   * called.
   *
   * @param texts the text of an account by its index
   */
  List<String> value(Discrepancy.Kind kind, Alternative value, IntFunction<String> texts) {
    SortedSet<String> names = new TreeSet<>();
    for (Place place : value.places()) {
      String text = texts.apply(place.account());
      Span whole = new Span(0, text.length());
      names.add("c-" + hash(kind.name() + "|" + around(List.of(whole), place.span(), text)));
    }
    return names.stream().map(this::fresh).toList();
  }

  /** The words at {@code place} and those beside it in the same version, told apart. */
  private static String around(List<Span> pieces, Span place, String account) {
    int at = piece(pieces, place.start());
    StringBuilder before = new StringBuilder();
    for (int i = at; i >= 0 && before.length() < FARTHEST; i--) {
      int end = Math.min(pieces.get(i).end(), place.start());
      int start = Math.max(pieces.get(i).start(), end - FARTHEST);
      before.insert(0, start < end ? " " + account.substring(start, end) : "");
    }
    StringBuilder here = new StringBuilder();
    StringBuilder after = new StringBuilder();
    for (int i = at; i < pieces.size() && after.length() < FARTHEST; i++) {
      Span piece = pieces.get(i);
      int from = Math.max(piece.start(), place.start());
      int to = Math.min(piece.end(), place.end());
      here.append(from < to ? " " + account.substring(from, to) : "");
      int start = Math.max(piece.start(), place.end());
      int end = Math.min(piece.end(), start + FARTHEST);
      after.append(start < end ? " " + account.substring(start, end) : "");
    }
    return last(folded(before)) + "|" + folded(here) + "|" + first(folded(after));
  }

  /** The last piece that starts up to {@code offset}, or the first. */
  static int piece(List<Span> pieces, int offset) {
    int low = 0;
    int high = pieces.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (pieces.get(middle).start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  private static String first(String words) {
    int end = -1;
    for (int i = 0; i < AROUND; i++) {
      end = words.indexOf(' ', end + 1);
      if (end < 0) {
        return words;
      }
    }
    return words.substring(0, end);
  }

  private static String last(String words) {
    int start = words.length();
    for (int i = 0; i < AROUND; i++) {
      start = words.lastIndexOf(' ', start - 1);
      if (start < 0) {
        return words;
      }
    }
    return words.substring(start + 1);
  }

  /** Letters and digits alone, in lower case, a space between words. */
  static String folded(CharSequence text) {
    StringBuilder words = new StringBuilder();
    boolean gap = false;
    int at = 0;
    String lower = text.toString().toLowerCase(Locale.ROOT);
    while (at < lower.length()) {
      int point = lower.codePointAt(at);
      at += Character.charCount(point);
      if (Character.isLetterOrDigit(point)) {
        if (gap && !words.isEmpty()) {
          words.append(' ');
        }
        words.appendCodePoint(point);
        gap = false;
      } else if (point != '\'' && point != '’') {
        gap = true;
      }
    }
    return words.toString();
  }

  /** {@code name}, with a number behind it where the same words stand at several places. */
  private String fresh(String name) {
    int times = taken.merge(name, 1, Integer::sum);
    return times == 1 ? name : name + "-" + times;
  }

  private static String hash(String words) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] sum = digest.digest(words.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sum, 0, DIGITS / 2);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
