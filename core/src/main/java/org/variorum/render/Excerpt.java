package org.variorum.render;

import java.util.List;
import org.variorum.language.Passage;
import org.variorum.text.Span;

/**
 * The words of a place with what stands around them in their sentence, on one line.
 *
 * @param before what stands before, cut at a word where it is long
 * @param words the words themselves; empty where the place is
 * @param after what stands after
 */
record Excerpt(String before, String words, String after) {

  private static final String CUT = "…";

  /**
   * The excerpt of {@code place} from its sentence.
   *
   * @param most characters of all of it, but for a word or two; longer ones are cut
   */
  static Excerpt of(Passage passage, Span place, int most) {
    String text = passage.text();
    Span sentence = sentence(passage, place);
    String words = place.of(text).strip();
    if (words.length() > most) {
      words = head(words, most) + CUT;
    }
    int room = Math.max(0, most - words.length());
    // No more of either side is looked at than may be shown: a sentence can be all of a text.
    int from = whole(text, Math.max(sentence.start(), place.start() - room - 1));
    int to = whole(text, Math.min(sentence.end(), place.end() + room + 1));
    String before = text.substring(from, place.start());
    String after = text.substring(place.end(), to);
    int left = Math.min(before.length(), Math.max(room / 2, room - after.length()));
    int right = Math.min(after.length(), room - left);
    boolean fromStart = from == sentence.start() && left == before.length();
    boolean toEnd = to == sentence.end() && right == after.length();
    return new Excerpt(
        line(fromStart ? before.stripLeading() : CUT + tail(before, left)),
        line(words),
        line(toEnd ? after.stripTrailing() : head(after, right) + CUT));
  }

  /** The sentence in which the place begins, as far as the place ends if it runs on. */
  private static Span sentence(Passage passage, Span place) {
    List<Span> sentences = passage.sentences();
    int at = passage.sentenceAt(place.start());
    if (!sentences.isEmpty() && sentences.get(at).contains(place.start())) {
      return Span.covering(sentences.get(at), place);
    }
    int newline = passage.text().indexOf('\n', place.end());
    int end = newline < 0 ? passage.text().length() : newline;
    return new Span(passage.text().lastIndexOf('\n', place.start() - 1) + 1, end);
  }

  /** The last whole words within {@code most} characters. */
  private static String tail(String text, int most) {
    int from = text.length() - most;
    int gap = from <= 0 ? -1 : text.indexOf(' ', from - 1);
    int start = gap < 0 ? Math.max(0, from) : gap + 1;
    return text.substring(whole(text, start));
  }

  /** The first whole words within {@code most} characters. */
  private static String head(String text, int most) {
    int gap = most >= text.length() ? text.length() : text.lastIndexOf(' ', most);
    return text.substring(0, whole(text, gap < 0 ? most : gap));
  }

  /** {@code at}, or the next place that does not tear a surrogate pair apart. */
  private static int whole(String text, int at) {
    boolean torn =
        at > 0
            && at < text.length()
            && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    return torn ? at + 1 : at;
  }

  private static String line(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
