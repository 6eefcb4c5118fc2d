package org.variorum.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.variorum.language.Passage;
import org.variorum.quotation.Cue.Shape;
import org.variorum.quotation.Layout.Segment;
import org.variorum.quotation.ReportingVerbs.Form;
import org.variorum.quotation.ReportingVerbs.Kind;
import org.variorum.quotation.Stated.Rule;
import org.variorum.text.Span;

/** What the outlet's own sentences say that somebody asserts or denies. For one text. */
final class StatedInNarration {

  /**
   * {@code despite Mexican security forces revealing}: so many tokens from the one to the other.
   */
  private static final int LONGEST_SOURCE = 10;

  /** Nor does a source end farther before its verb, in tokens. */
  private static final int FARTHEST_SOURCE = 60;

  /** More words of denying in a sentence than a writer puts into one are not looked at. */
  private static final int MOST = 8;

  private final Layout layout;
  private final Passage passage;
  private final NounPhrases phrases;
  private final Subjects subjects;
  private final SpeakerResolver speakers;
  private final CueFinder cueFinder;
  private final StanceWords words;
  private final Clauses clauses;
  private final DeniedObjects objects;

  StatedInNarration(
      Layout layout,
      NounPhrases phrases,
      Subjects subjects,
      SpeakerResolver speakers,
      ReportingVerbs verbs,
      StanceWords words) {
    this.layout = layout;
    this.passage = layout.passage();
    this.phrases = phrases;
    this.subjects = subjects;
    this.speakers = speakers;
    this.cueFinder = new CueFinder(verbs);
    this.words = words;
    this.clauses = new Clauses(layout, verbs);
    this.objects = new DeniedObjects(layout, words, clauses);
  }

  /** What {@code segment} has. */
  List<Stated> in(Segment segment, @Nullable Speaker before) {
    List<Stated> found = new ArrayList<>();
    List<Cue> cues =
        cueFinder.in(passage, segment.from(), segment.to()).stream()
            .filter(cue -> !layout.quoted(cue.from()))
            .toList();
    for (Cue cue : cues) {
      if (cue.stance() == Quotation.Stance.DENIED && found.size() < MOST) {
        denied(cue, segment, cues, before, found);
      }
    }
    if (!found.isEmpty()) {
      against(segment, cues, before, found);
    }
    for (int i = segment.from(); i < segment.to() && found.size() < MOST; i++) {
      if (!layout.quoted(i) && words.afterAccused(passage.word(i)) != null) {
        accused(i, segment, before, found);
      } else if (!layout.quoted(i) && words.isClaim(passage.word(i)) && !isTaken(i, found)) {
        claimOf(i, segment, before, found);
      }
    }
    return found;
  }

  private boolean isTaken(int token, List<Stated> found) {
    int place = passage.tokens().get(token).start();
    return found.stream()
        .anyMatch(stated -> stated.cue().stream().anyMatch(cue -> cue.contains(place)));
  }

  /** {@code Quill denied …}. */
  private void denied(
      Cue cue, Segment segment, List<Cue> cues, @Nullable Speaker before, List<Stated> found) {
    Span source = subjects.of(cue, segment);
    Speaker by = speaker(source, before);
    if (by == null || source == null || objects.isNegated(cue, segment.from())) {
      return;
    }
    String authority = authority(cue, source, segment, cues, by);
    int from = clauses.overAdverbs(cue.to(), segment.to());
    int noun = objects.claimNoun(from, segment.to());
    int sentence = layout.segmentIndexAt(cue.from());
    if (noun >= 0) {
      Span content = objects.contentOfClaim(noun, segment.to());
      Span cueWords = layout.characters(new Span(cue.from(), noun + 1));
      Rule rule = content == null ? Rule.REFERS_BACK : Rule.CLAIM_DENIED;
      found.add(stated(rule, content, cueWords, by, authority, sentence));
      claimant(noun, from, content, before, sentence, found);
    } else {
      Span content = object(cue, from, segment.to());
      if (content != null) {
        boolean back = objects.refersBack(content);
        Span cueWords = layout.characters(new Span(cue.from(), cue.to()));
        Rule rule = back ? Rule.REFERS_BACK : Rule.DENIED;
        found.add(stated(rule, back ? null : content, cueWords, by, authority, sentence));
      }
    }
  }

  /** What is denied; null where it is nothing that can be true or false. */
  private @Nullable Span object(Cue cue, int from, int to) {
    int that = objects.that(from, to);
    boolean deny = passage.lower(cue.from()).startsWith("den");
    int begin = that < 0 ? from : that + 1;
    Span content = clauses.trimmed(begin, clauses.end(begin, to));
    boolean claim = content != null && (that >= 0 || deny && objects.isClaim(content));
    return claim ? content : null;
  }

  /**
   * {@code the board’s claims}, {@code claims by the board}: who makes the claim that is denied.
   */
  private void claimant(
      int noun,
      int from,
      @Nullable Span content,
      @Nullable Speaker before,
      int sentence,
      List<Stated> found) {
    Span source = claimantOf(noun, from);
    Speaker by = source == null ? null : speaker(source, before);
    if (by != null && content != null) {
      Span cue = layout.characters(new Span(noun, noun + 1));
      found.add(stated(Rule.CLAIM_OF, content, cue, by, null, sentence));
    }
  }

  private @Nullable Span claimantOf(int noun, int from) {
    if (noun + 1 < passage.tokens().size()) {
      String after = passage.word(noun + 1);
      if (after.equals("by") || after.equals("from")) {
        return phrases.after(noun + 2, Math.min(passage.tokens().size(), noun + LONGEST_SOURCE));
      }
    }
    for (int i = noun - 1; i >= from; i--) {
      String word = passage.word(i);
      if (word.endsWith("’s") || word.endsWith("'s") || word.endsWith("s’")) {
        Span owner = phrases.before(i + 1, from);
        return owner == null ? new Span(from, i + 1) : owner;
      }
    }
    return null;
  }

  /** {@code the harbour board’s claim that …}, {@code claims by the board that …}. */
  private void claimOf(int noun, Segment segment, @Nullable Speaker before, List<Stated> found) {
    Span content = objects.contentOfClaim(noun, segment.to());
    if (content != null) {
      int from = Math.max(segment.from(), noun - DeniedObjects.LONGEST_OBJECT);
      claimant(noun, from, content, before, layout.segmentIndexAt(noun), found);
    }
  }

  /** {@code … denied it, despite the coastguard revealing that …}. */
  private void against(
      Segment segment, List<Cue> cues, @Nullable Speaker before, List<Stated> found) {
    for (Cue cue : cues) {
      boolean says = cue.kind() == Kind.SAY || cue.kind() == Kind.TELL;
      if (!says || cue.stance() != Quotation.Stance.ASSERTED || cue.shape() != Shape.VERB) {
        continue;
      }
      int marker = marker(cue.from(), segment.from());
      Span source = marker < 0 ? null : phrases.before(cue.from(), marker + 1);
      Speaker by = source == null ? null : speaker(source, before);
      int from = clauses.overAdverbs(cue.to(), segment.to());
      boolean that = from < segment.to() && passage.word(from).equals("that");
      Span content = clauses.trimmed(that ? from + 1 : from, clauses.end(from, segment.to()));
      if (by != null && content != null) {
        Span words = layout.characters(new Span(cue.from(), cue.to()));
        found.add(
            stated(Rule.AGAINST, content, words, by, null, layout.segmentIndexAt(cue.from())));
      }
    }
  }

  /** The word that sets a clause against another, before the source of a verb; -1 if none. */
  private int marker(int verb, int from) {
    for (int i = verb - 1; i >= Math.max(from, verb - LONGEST_SOURCE); i--) {
      switch (passage.lower(i)) {
        case "despite", "although", "though", "while", "but", "whereas" -> {
          return i;
        }
        case ",", ";" -> {
          return -1;
        }
        default -> {}
      }
    }
    return -1;
  }

  /** {@code The board accused Quill of hiding the bell}, {@code Quill, accused by the board of}. */
  private void accused(int verb, Segment segment, @Nullable Speaker before, List<Stated> found) {
    String link = words.afterAccused(passage.word(verb));
    Span source = phrases.before(verb, Math.max(segment.from(), verb - FARTHEST_SOURCE));
    int to = -1;
    int farthest = Math.min(segment.to(), verb + LONGEST_SOURCE);
    for (int i = verb + 2; i < farthest && to < 0; i++) {
      to = passage.word(i).equals(link) ? i : -1;
    }
    boolean active = verb > segment.from() && !isPassive(verb);
    if (source == null || to < 0 || !active || passage.word(verb + 1).equals("by")) {
      return;
    }
    Speaker by = speaker(source, before);
    Span content = clauses.trimmed(verb + 1, clauses.end(to + 1, segment.to()));
    if (by != null && content != null && content.end() > to + 1) {
      Span cue = layout.characters(new Span(verb, verb + 1));
      found.add(stated(Rule.ACCUSED, content, cue, by, null, layout.segmentIndexAt(verb)));
    }
  }

  private boolean isPassive(int verb) {
    return switch (passage.lower(verb - 1)) {
      case "is", "are", "was", "were", "be", "been", "being", "," -> true;
      default -> false;
    };
  }

  /** On whose report it is told: {@code According to the Courier, Quill denied …}. */
  private @Nullable String authority(
      Cue denial, Span source, Segment segment, List<Cue> cues, Speaker by) {
    for (Cue cue : cues) {
      boolean says = cue.kind() == Kind.SAY && cue.stance() == Quotation.Stance.ASSERTED;
      if (!says || cue.from() == denial.from() || cue.form() != Form.FINITE) {
        continue;
      }
      boolean according = cue.shape() == Shape.ACCORDING_TO;
      boolean before = cue.to() == source.start() || isThat(cue.to(), source.start());
      boolean last = cue.from() > denial.to() && cue.to() >= segment.to() - 1;
      if (!according && !before && !last) {
        continue;
      }
      Span on = according ? phrases.after(cue.to(), segment.to()) : subjects.of(cue, segment);
      Speaker who = on == null || on.equals(source) ? null : speaker(on, null);
      if (who != null && !who.name().equals(by.name())) {
        return who.name();
      }
    }
    return null;
  }

  private boolean isThat(int from, int to) {
    return from + 1 == to && passage.word(from).equals("that");
  }

  /** Whom the words mean; {@code they} and {@code it} are a body that has just been told of. */
  private @Nullable Speaker speaker(@Nullable Span source, @Nullable Speaker before) {
    if (source == null || source.isEmpty()) {
      return null;
    }
    Speaker resolved = speakers.resolve(source, before, layout);
    String word = passage.lower(source.start());
    boolean body = source.length() == 1 && (word.equals("they") || word.equals("it"));
    if (resolved == null && body && before instanceof Speaker.Described) {
      return before;
    }
    return resolved == null || resolved.name().codePoints().filter(Character::isLetter).count() < 2
        ? null
        : resolved;
  }

  private Stated stated(
      Rule rule,
      @Nullable Span content,
      Span cue,
      Speaker by,
      @Nullable String authority,
      int sentence) {
    return new Stated(
        rule,
        rule.denies() ? Quotation.Stance.DENIED : Quotation.Stance.ASSERTED,
        content == null ? List.of() : List.of(layout.characters(content)),
        List.of(cue),
        by.name(),
        by,
        authority,
        OptionalInt.empty(),
        sentence);
  }
}
