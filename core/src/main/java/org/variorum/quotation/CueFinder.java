package org.variorum.quotation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.language.Passage;
import org.variorum.language.WordClass;
import org.variorum.quotation.Cue.Shape;
import org.variorum.quotation.ReportingVerbs.Form;
import org.variorum.quotation.ReportingVerbs.Kind;
import org.variorum.quotation.ReportingVerbs.Verb;

/** Finds reporting words outside quotation marks. */
final class CueFinder {

  private final ReportingVerbs verbs;

  CueFinder(ReportingVerbs verbs) {
    this.verbs = verbs;
  }

  /** The cues among the tokens {@code [from, to)} of {@code passage}, in order. */
  List<Cue> in(Passage passage, int from, int to) {
    List<Cue> cues = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Cue cue = at(passage, i, from, to);
      if (cue != null) {
        cues.add(cue);
        i = cue.to() - 1;
      }
    }
    return cues;
  }

  private @Nullable Cue at(Passage passage, int i, int from, int to) {
    if (!passage.tokens().get(i).isWord()) {
      return null;
    }
    String word = passage.word(i);
    String next = i + 1 < to ? passage.word(i + 1) : "";
    if (word.equalsIgnoreCase("according") && next.equals("to")) {
      return new Cue(
          i, i + 2, Kind.SAY, Form.FINITE, Quotation.Stance.ASSERTED, Shape.ACCORDING_TO);
    }
    Verb verb = verbs.of(word, next);
    if (verb == null || Character.isUpperCase(word.charAt(0)) && !startsSentence(passage, i)) {
      return null;
    }
    String before = i > from ? passage.lower(i - 1) : "";
    if (isNoun(verb, word, before) || isReduced(verb, before)) {
      return null;
    }
    int end = verb.particle() == null ? i + 1 : i + 2;
    return new Cue(i, end, verb.kind(), verb.form(), stance(passage, verb, i, from), Shape.VERB);
  }

  private static boolean startsSentence(Passage passage, int i) {
    return i == 0 || !passage.tokens().get(i - 1).isWord();
  }

  /** "a report", "the claim", "his comments", "in charge": the same letters, but no verb. */
  private static boolean isNoun(Verb verb, String word, String before) {
    boolean ambiguous = verb.form() != Form.GERUND && !word.endsWith("ed");
    WordClass left = WordClass.of(before);
    if (!ambiguous || before.isEmpty()) {
      return false;
    }
    boolean owned = before.endsWith("'s") || before.endsWith("’s");
    if (owned && !word.equals("said") && !word.equals("told") && !word.equals("saying")) {
      return true;
    }
    return switch (left) {
      case DETERMINER -> !before.equals("that") && !before.equals("all") && !before.equals("most");
      case PREPOSITION -> !before.equals("to");
      case SUBJECT_PRONOUN,
          OBJECT_PRONOUN,
          CONJUNCTION,
          AUXILIARY,
          MODAL,
          NEGATION,
          HEDGE,
          ADVERB,
          OPEN ->
          false;
    };
  }

  /** "is called", "were told": a passive has no source here; "has said" does. */
  private static boolean isReduced(Verb verb, String before) {
    return switch (before) {
      case "is", "are", "was", "were", "be", "been", "being" ->
          verb.form() == Form.FINITE && !verb.base().equals("go") && !verb.base().equals("quote");
      default -> false;
    };
  }

  /** "did not say", "declined to": what the words before the verb make of it. */
  private static Quotation.Stance stance(Passage passage, Verb verb, int i, int from) {
    for (int j = i - 1; j >= Math.max(from, i - 3); j--) {
      String word = passage.lower(j);
      if (word.equals("declined") || word.equals("refused")) {
        return Quotation.Stance.DECLINED;
      }
    }
    return verb.stance();
  }
}
