package org.variorum.quotation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.language.Passage;
import org.variorum.name.Mention;
import org.variorum.name.Names;
import org.variorum.quotation.Cue.Shape;
import org.variorum.quotation.Layout.Segment;
import org.variorum.quotation.ReportingVerbs.Kind;
import org.variorum.text.Span;

/** To whom, where, and on whose report something was said. */
final class Circumstances {

  private final Layout layout;
  private final Passage passage;
  private final Names names;
  private final OutletCues cues;
  private final NounPhrases phrases;
  private final Map<Integer, String> venues = new HashMap<>();
  private final Map<Integer, @Nullable String> relied = new HashMap<>();

  Circumstances(Groundwork ground) {
    this.layout = ground.layout();
    this.passage = ground.passage();
    this.names = ground.names();
    this.cues = ground.cues();
    this.phrases = ground.phrases();
    for (int run = 0; run < layout.runCount(); run++) {
      if (layout.kind(run) == RunKind.TITLE) {
        addVenue(run);
      }
    }
  }

  /** {@code Penn told Charlie Rose}: whom the reporting verb takes. */
  @Nullable String addressee(Cue cue) {
    int next = cue.to();
    if (cue.kind() != Kind.TELL || next >= passage.tokens().size()) {
      return null;
    }
    Optional<Mention> mention = names.at(passage.tokens().get(next).start());
    return mention.map(found -> names.entity(found).name()).orElse(null);
  }

  /** A title in quotation marks after "on" or "via" in the sentence of the attribution. */
  @Nullable String venue(int segment) {
    return venues.get(segment);
  }

  private void addVenue(int run) {
    int from = layout.from(run);
    int segment = layout.segmentIndexAt(from);
    if (airs(from, layout.segments().get(segment))) {
      String title = layout.run(run).inner().of(passage.text());
      int end = title.length();
      while (end > 0 && ".,;:".indexOf(title.charAt(end - 1)) >= 0) {
        end--;
      }
      venues.putIfAbsent(segment, title.substring(0, end));
    }
  }

  private boolean airs(int from, Segment segment) {
    for (int i = from - 1; i >= Math.max(segment.from(), from - 4); i--) {
      String word = passage.word(i);
      if (word.equals("on") || word.equals("via")) {
        return true;
      }
    }
    return false;
  }

  /** "According to the Daily News, she said": on whose report the outlet relies. */
  @Nullable String authority(int segment, Cue cue) {
    if (cue.shape() == Shape.ACCORDING_TO) {
      return null;
    }
    if (!relied.containsKey(segment)) {
      relied.put(segment, reliedOn(segment));
    }
    return relied.get(segment);
  }

  /** Whom the first "according to" of the sentence names. */
  private @Nullable String reliedOn(int segment) {
    for (Cue cue : cues.of(segment)) {
      if (cue.shape() == Shape.ACCORDING_TO) {
        Span phrase = phrases.after(cue.to(), layout.segments().get(segment).to());
        return phrase == null ? null : withoutArticle(layout.characters(phrase).of(passage.text()));
      }
    }
    return null;
  }

  private static String withoutArticle(String phrase) {
    return phrase.startsWith("the ") ? phrase.substring(4) : phrase;
  }
}
