package org.variorum.quotation;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.variorum.text.Span;

/**
 * What somebody is reported to have said or thought, with who and by which words.
 *
 * @param type whether all, part or none of the content stands in quotation marks
 * @param content a span for each piece of an interrupted quotation, quotation marks that enclose it
 *     included, in the order of the text
 * @param quoted the words in quotation marks within the content, outer marks left out, in the order
 *     of the text; empty for an indirect quotation
 * @param source the words that name the speaker where they stand; empty where none do
 * @param cue the reporting words; empty where there are none
 * @param speaker whom the source means, or null where the evidence does not carry
 * @param addressee to whom it was said, or null
 * @param venue the programme, meeting or medium in which it was said, or null
 * @param authority on whose report the outlet relies ("according to the Daily News"), or null
 * @param stance what the cue makes of the content
 * @param nestedIn index of the quotation in which this one is quoted, if any
 * @param confidence how likely it is that content and source are right, from 0 to 1; empty where
 *     the engine does not tell
 * @param rule the name of the rule that made the attribution
 */
public record Quotation(
    Type type,
    List<Span> content,
    List<Span> quoted,
    List<Span> source,
    List<Span> cue,
    @Nullable Speaker speaker,
    @Nullable String addressee,
    @Nullable String venue,
    @Nullable String authority,
    Stance stance,
    OptionalInt nestedIn,
    OptionalDouble confidence,
    String rule) {

  /** How much of the content stands in quotation marks. */
  public enum Type {
    DIRECT,
    MIXED,
    INDIRECT
  }

  /** What the reporting words make of the content. */
  public enum Stance {
    ASSERTED,
    DENIED,
    ASKED,
    DECLINED
  }

  /** Copies the lists and refuses a quotation without content. */
  public Quotation {
    content = List.copyOf(content);
    quoted = List.copyOf(quoted);
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("a quotation needs a content");
    }
    if (confidence.isPresent()
        && !(confidence.getAsDouble() >= 0 && confidence.getAsDouble() <= 1)) {
      throw new IllegalArgumentException("no probability: " + confidence);
    }
    if (type != Type.INDIRECT && quoted.isEmpty()) {
      throw new IllegalArgumentException("a " + type + " quotation needs quoted words");
    }
  }

  /** The same within the quotation at index {@code parent}. */
  Quotation within(OptionalInt parent) {
    return with(source, cue, parent, confidence);
  }

  /** The same by these words that name the source and report. */
  Quotation by(List<Span> naming, List<Span> reporting) {
    return with(naming, reporting, nestedIn, confidence);
  }

  /** The same of this speaker. */
  Quotation spokenBy(@Nullable Speaker who) {
    return new Quotation(
        type,
        content,
        quoted,
        source,
        cue,
        who,
        addressee,
        venue,
        authority,
        stance,
        nestedIn,
        confidence,
        rule);
  }

  /** The same, so likely right. */
  Quotation sure(double likely) {
    return with(source, cue, nestedIn, OptionalDouble.of(likely));
  }

  private Quotation with(
      List<Span> naming, List<Span> reporting, OptionalInt parent, OptionalDouble likely) {
    return new Quotation(
        type, content, quoted, naming, reporting, speaker, addressee, venue, authority, stance,
        parent, likely, rule);
  }

  /** Whether any of it is printed as somebody's own words. */
  public boolean isQuoted() {
    return type != Type.INDIRECT;
  }

  /** All of it, from the first piece of the content to the last. */
  public Span extent() {
    return Span.covering(content);
  }
}
