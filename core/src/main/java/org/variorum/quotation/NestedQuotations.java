package org.variorum.quotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.variorum.language.Passage;
import org.variorum.language.WordClass;
import org.variorum.name.Mention;
import org.variorum.name.Names;
import org.variorum.quotation.ReportingVerbs.Form;
import org.variorum.quotation.ReportingVerbs.Kind;
import org.variorum.text.Span;

/**
 * Quotations within quotations, where a speaker cites somebody: {@code “It was – as the minister is
 * quoted – ‘essential,’” she said}.
 *
 * <p>Only whom the speaker names, or cites with "as". What a speaker plays ({@code “I said,
 * ‘Look!’”}) is part of that speaker's own words; nobody else answers for it.
 */
final class NestedQuotations {

  static final String RULE = "nested-after-verb";

  /** How many tokens before the inner mark the citing clause may begin. */
  private static final int REACH = 12;

  private final Layout layout;
  private final Passage passage;
  private final Names names;
  private final CueFinder cues;
  private final NounPhrases phrases;
  private final SpeakerResolver speakers;

  NestedQuotations(Groundwork ground) {
    this.layout = ground.layout();
    this.passage = ground.passage();
    this.names = ground.names();
    this.cues = ground.cues().finder();
    this.phrases = ground.phrases();
    this.speakers = ground.speakers();
  }

  private record Placed(Quotation quotation, int order, int parent) {}

  /** {@code outer}, made of {@code attributions}, and the nested ones, in the order of the text. */
  List<Quotation> addedTo(List<Quotation> outer, List<Attribution> attributions) {
    int[] quotationOfRun = new int[layout.runCount()];
    Arrays.fill(quotationOfRun, -1);
    List<Placed> all = new ArrayList<>();
    for (int i = 0; i < outer.size(); i++) {
      all.add(new Placed(outer.get(i), i, -1));
      for (int run : attributions.get(i).runs()) {
        quotationOfRun[run] = i;
      }
    }
    for (int run = 0; run < layout.runCount(); run++) {
      Quotation nested = nested(run);
      int parent = nested == null ? -1 : quotationOfRun[layout.run(run).parent().getAsInt()];
      if (nested != null && parent >= 0) {
        all.add(new Placed(nested, all.size(), parent));
      }
    }
    all.sort(
        Comparator.comparingInt((Placed placed) -> placed.quotation().content().getFirst().start())
            .thenComparingInt(placed -> -placed.quotation().content().getFirst().end()));
    int[] place = new int[all.size()];
    for (int i = 0; i < place.length; i++) {
      place[all.get(i).order()] = i;
    }
    return all.stream()
        .map(one ->
            one.parent() < 0
                ? one.quotation()
                : one.quotation().within(OptionalInt.of(place[one.parent()])))
        .toList();
  }

  private @Nullable Quotation nested(int run) {
    QuotedRun quoted = layout.run(run);
    if (quoted.parent().isEmpty() || !layout.isSaid(quoted.parent().getAsInt())) {
      return null;
    }
    int parentFrom = layout.from(quoted.parent().getAsInt());
    int open = layout.from(run);
    List<Cue> found = cues.in(passage, Math.max(parentFrom, open - REACH), open);
    if (found.isEmpty()) {
      return null;
    }
    Cue cue = found.getLast();
    boolean cites = introduces(cue, open) && cue.kind() != Kind.CALL && cue.form() != Form.GERUND;
    Span source = cites ? phrases.before(cue.from(), parentFrom + 1) : null;
    if (source == null) {
      return null;
    }
    boolean another = follows("as", source.start(), parentFrom) || isName(cue, source);
    return another ? citation(quoted, cue, source) : null;
  }

  /** Whether no more than a hearer and a mark stand between the verb and what it takes. */
  private boolean introduces(Cue cue, int open) {
    int end = cue.to();
    if (cue.kind() == Kind.TELL && end < open) {
      WordClass hearer = WordClass.of(passage.lower(end));
      boolean pronoun = hearer == WordClass.OBJECT_PRONOUN || passage.lower(end).equals("her");
      end = pronoun ? end + 1 : end;
    }
    return open - end <= 1;
  }

  /** {@code Reed told me, ‘Go’}: somebody named, who is not whose words these are. */
  private boolean isName(Cue cue, Span source) {
    Optional<Mention> name = names.at(passage.tokens().get(source.start()).start());
    return cue.form() == Form.FINITE
        && cue.kind() != Kind.THINK
        && name.isPresent()
        && passage.tokenFrom(name.get().span().end()) == source.end();
  }

  private Quotation citation(QuotedRun quoted, Cue cue, Span source) {
    return new Quotation(
        Quotation.Type.DIRECT,
        List.of(quoted.outer()),
        List.of(quoted.inner()),
        List.of(layout.characters(source)),
        List.of(layout.characters(new Span(cue.from(), cue.to()))),
        speakers.resolve(source, null, layout),
        null,
        null,
        null,
        cue.stance(),
        OptionalInt.empty(),
        OptionalDouble.empty(),
        RULE);
  }

  /** Whether {@code word} stands just before the token {@code at}. */
  private boolean follows(String word, int at, int from) {
    return at > from && passage.lower(at - 1).equals(word);
  }
}
