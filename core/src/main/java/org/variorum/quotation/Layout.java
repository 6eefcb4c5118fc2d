package org.variorum.quotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.variorum.language.Passage;
import org.variorum.quotation.ReportingVerbs.Kind;
import org.variorum.quotation.ReportingVerbs.Verb;
import org.variorum.text.Span;
import org.variorum.text.Token;

/**
 * A passage with its quoted runs, cut into the outlet's own sentences: a quoted run counts as one
 * long word of the sentence that holds it, so that a stop inside speech ends nothing outside.
 */
final class Layout {

  /** A name at the foot of a quotation is not longer, in tokens. */
  private static final int LONGEST_SIGNATURE = 12;

  /** A sentence of the outlet: its tokens and the runs of speech among them. */
  record Segment(int paragraph, int from, int to, List<Integer> runs) {}

  private final Passage passage;
  private final List<QuotedRun> runs;
  private final List<RunKind> kinds;
  private final ReportingVerbs verbs;
  private final int[] outermost;
  private final int[] runOfToken;
  private final int[] segmentOfRun;
  private final int[] previousInSegment;
  private final int[] nextInSegment;
  private final int[] unquotedBefore;
  private final List<Segment> segments = new ArrayList<>();

  Layout(Passage passage, List<QuotedRun> runs, List<RunKind> kinds, ReportingVerbs verbs) {
    this.passage = passage;
    this.runs = runs;
    this.kinds = kinds;
    this.verbs = verbs;
    this.outermost = IntStream.range(0, runs.size()).filter(i -> !runs.get(i).nested()).toArray();
    this.runOfToken = new int[passage.tokens().size()];
    this.segmentOfRun = new int[runs.size()];
    this.previousInSegment = new int[runs.size()];
    this.nextInSegment = new int[runs.size()];
    Arrays.fill(previousInSegment, -1);
    Arrays.fill(nextInSegment, -1);
    Arrays.fill(runOfToken, -1);
    for (int i = 0; i < runs.size(); i++) {
      if (isSaid(i)) {
        Arrays.fill(runOfToken, from(i), to(i), i);
      }
    }
    this.unquotedBefore = new int[runOfToken.length + 1];
    for (int i = 0; i < runOfToken.length; i++) {
      unquotedBefore[i + 1] = unquotedBefore[i] + (runOfToken[i] < 0 ? 1 : 0);
    }
    int token = 0;
    for (int i = 0; i < passage.paragraphs().size(); i++) {
      token = cut(i, token, passage.paragraphs().get(i));
    }
  }

  Passage passage() {
    return passage;
  }

  QuotedRun run(int index) {
    return runs.get(index);
  }

  int runCount() {
    return runs.size();
  }

  RunKind kind(int run) {
    return kinds.get(run);
  }

  /** Whether the run is somebody's words and stands in no other run. */
  boolean isSaid(int run) {
    return kinds.get(run).isSaid() && !runs.get(run).nested();
  }

  /** The runs in no other that share a token with {@code [from, to)}; logarithmic in all runs. */
  List<Integer> runsIn(int from, int to) {
    int low = 0;
    int high = outermost.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (to(outermost[middle]) <= from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    List<Integer> found = new ArrayList<>();
    for (int i = low; i < outermost.length && from(outermost[i]) < to; i++) {
      found.add(outermost[i]);
    }
    return found;
  }

  List<Segment> segments() {
    return segments;
  }

  Segment segmentOf(int run) {
    return segments.get(segmentOfRun[run]);
  }

  /** Index of the sentence that holds {@code token}; logarithmic. */
  int segmentIndexAt(int token) {
    int low = 0;
    int high = segments.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (segments.get(middle).from() <= token) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** The place in the text of the tokens {@code [start, end)}. */
  Span characters(Span span) {
    return new Span(
        passage.tokens().get(span.start()).start(), passage.tokens().get(span.end() - 1).end());
  }

  int segmentIndex(int run) {
    return segmentOfRun[run];
  }

  /** Index of the first token of the run, its mark included. */
  int from(int run) {
    return passage.tokenFrom(runs.get(run).outer().start());
  }

  /** One past the last token of the run, its mark included. */
  int to(int run) {
    return passage.tokenFrom(runs.get(run).outer().end());
  }

  boolean quoted(int token) {
    return runOfToken[token] >= 0;
  }

  /** Whether the last words of the run are a question. */
  boolean asks(int run) {
    return passage.text().charAt(runs.get(run).inner().end() - 1) == '?';
  }

  /** Whether the run is all of its paragraph, but for a stop after it. */
  boolean isWholeParagraph(int run) {
    Span paragraph = passage.paragraphs().get(segmentOf(run).paragraph());
    QuotedRun quoted = runs.get(run);
    return quoted.outer().start() == paragraph.start()
        && paragraph.end() - quoted.outer().end() <= 2;
  }

  /** How many of the tokens {@code [from, to)} stand outside said runs. */
  int unquoted(int from, int to) {
    return from < to ? unquotedBefore[to] - unquotedBefore[from] : 0;
  }

  /** Where the outlet's words before {@code run} begin: after the run before it in its sentence. */
  int stretchBefore(int run) {
    int previous = previousInSegment[run];
    return previous < 0 ? segmentOf(run).from() : to(previous);
  }

  /** Where the outlet's words after {@code run} end: at the run after it in its sentence. */
  int stretchAfter(int run) {
    int next = nextInSegment[run];
    return next < 0 ? segmentOf(run).to() : from(next);
  }

  private int cut(int paragraph, int first, Span place) {
    int from = first;
    int i = first;
    List<Token> tokens = passage.tokens();
    while (i < tokens.size() && tokens.get(i).start() < place.end()) {
      int next = runOfToken[i] >= 0 ? to(runOfToken[i]) : i + 1;
      boolean ends =
          runOfToken[i] >= 0 ? endsAfterRun(runOfToken[i], next, place) : isStop(i, place);
      i = next;
      if (ends) {
        while (i < tokens.size() && tokens.get(i).start() < place.end() && isCloser(i)) {
          i++;
        }
        add(paragraph, from, i);
        from = i;
      }
    }
    if (i > from) {
      add(paragraph, from, i);
    }
    return i;
  }

  private void add(int paragraph, int from, int to) {
    List<Integer> inside = new ArrayList<>();
    for (int i = from; i < to; ) {
      int run = runOfToken[i];
      if (run >= 0) {
        if (!inside.isEmpty()) {
          previousInSegment[run] = inside.getLast();
          nextInSegment[inside.getLast()] = run;
        }
        inside.add(run);
        segmentOfRun[run] = segments.size();
        i = to(run);
      } else {
        i++;
      }
    }
    segments.add(new Segment(paragraph, from, to, List.copyOf(inside)));
  }

  private boolean isStop(int token, Span paragraph) {
    String mark = passage.word(token);
    boolean stop = mark.equals(".") || mark.equals("?") || mark.equals("!");
    boolean last = passage.tokens().get(token).end() >= paragraph.end();
    return (stop || passage.tokens().get(token).kind() == Token.Kind.ELLIPSIS)
        && (last || startsSentence(token + 1) || isCloser(token + 1));
  }

  private boolean startsSentence(int token) {
    String mark = passage.word(token);
    return beginsCapital(token) && !mark.equals(",") && !mark.equals(";") && !mark.equals(":");
  }

  private boolean beginsCapital(int token) {
    if (token >= passage.tokens().size()) {
      return true;
    }
    return runOfToken[token] >= 0 || !Character.isLowerCase(passage.word(token).codePointAt(0));
  }

  private boolean isCloser(int token) {
    if (runOfToken[token] >= 0 || passage.tokens().get(token).isWord()) {
      return false;
    }
    String mark = passage.word(token);
    return mark.equals(")") || mark.equals("]") || mark.equals("”") || mark.equals("’");
  }

  /** Whether the outlet's sentence ends with a run of speech. */
  private boolean endsAfterRun(int run, int next, Span paragraph) {
    if (next >= passage.tokens().size() || passage.tokens().get(next).start() >= paragraph.end()) {
      return true;
    }
    char last = passage.text().charAt(runs.get(run).inner().end() - 1);
    boolean stop = last == '.' || last == '?' || last == '!' || last == '…';
    if (!stop || !beginsCapital(next)) {
      return false;
    }
    if (NounPhrases.isDash(passage.word(next)) && isSignature(next + 1, paragraph)) {
      return false;
    }
    return runOfToken[next] >= 0 || !attributionFollows(next, paragraph, last == '.');
  }

  /** {@code “…” — Dora Quillfeather}: a name in capitals alone, as far as the line goes. */
  boolean isSignature(int from, Span paragraph) {
    int i = from;
    int capitals = 0;
    while (i < passage.tokens().size() && passage.tokens().get(i).end() <= paragraph.end()) {
      if (runOfToken[i] >= 0 || i - from > LONGEST_SIGNATURE) {
        return false;
      }
      String word = passage.word(i);
      boolean mark = !passage.tokens().get(i).isWord();
      if (capitals == 0 && !Character.isUpperCase(word.codePointAt(0))) {
        return false;
      }
      if (mark && capitals > 0) {
        return true; // what follows is the person's office
      }
      if (Character.isLowerCase(word.codePointAt(0)) && word.length() > 3) {
        return false;
      }
      capitals++;
      i++;
    }
    return capitals > 0;
  }

  /**
   * {@code “Really?” Penn asked}; {@code “Really?” Penn, a doctor, asked}: a name and a reporting
   * verb that belong to the run before.
   */
  private boolean attributionFollows(int from, Span paragraph, boolean strict) {
    int reach = strict ? 6 : 16;
    for (int i = from; i < Math.min(passage.tokens().size() - 1, from + reach); i++) {
      Token token = passage.tokens().get(i);
      boolean goesOn = token.isWord() || !strict && isInsidePhrase(passage.word(i));
      if (token.end() >= paragraph.end() || !goesOn) {
        return false;
      }
      if (!strict && i > from && i < from + 4 && endsInUnlistedVerb(i)) {
        return true;
      }
      Verb verb = verbs.of(passage.word(i), passage.word(i + 1));
      if (verb != null && i > from && (verb.kind() == Kind.SAY || verb.kind() == Kind.TELL)) {
        String after = passage.word(i + 1);
        boolean ends = after.equals(".") || after.equals(",");
        return ends || !strict;
      }
    }
    return false;
  }

  private static boolean isInsidePhrase(String mark) {
    return mark.equals(",") || mark.equals("(") || mark.equals(")");
  }

  /** {@code Penn pressed.}: a name and a verb that is on no list, and no more. */
  private boolean endsInUnlistedVerb(int i) {
    String word = passage.word(i);
    return word.endsWith("ed")
        && Character.isLowerCase(word.charAt(0))
        && Character.isUpperCase(passage.word(i - 1).codePointAt(0))
        && passage.word(i + 1).equals(".");
  }
}
