package org.variorum.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.variorum.text.Span;

/**
 * What an account says that somebody asserts or denies.
 *
 * @param rule by which it was found
 * @param stance asserted or denied
 * @param content the proposition without the words that report it, in the order of the text; empty
 *     where it is one told before: {@code Quill denied the accusation}
 * @param cue the words that assert or deny; empty where a quotation stands without any
 * @param by who does it: a name, or the description as printed
 * @param speaker whom those words mean, or null where that is not known
 * @param authority on whose report the account relies for that, or null
 * @param quotation the quotation whose words it is, if any
 * @param sentence number of the outlet's sentence in which it stands
 */
public record Stated(
    Rule rule,
    Quotation.Stance stance,
    List<Span> content,
    List<Span> cue,
    String by,
    @Nullable Speaker speaker,
    @Nullable String authority,
    OptionalInt quotation,
    int sentence) {

  /** How it was found, in the order in which it is looked for, each with what it came from. */
  public enum Rule {
    /** {@code Quill denied that her visit led to the bell}; {@code Quill denied any part in it}. */
    DENIED,
    /** {@code Quill rejected claims that the bell had been stolen}. */
    CLAIM_DENIED,
    /** {@code Quill denied the accusation}. */
    REFERS_BACK,
    /** {@code Quill denied it, despite the coastguard revealing that her visit led them there}. */
    AGAINST,
    /** {@code … the harbour board’s claim that the bell had been stolen}. */
    CLAIM_OF,
    /** {@code The harbour board accused Quill of hiding the bell}. */
    ACCUSED,
    /** {@code The coastguard claimed that her visit led to the bell}. */
    CLAIMED,
    /** {@code “There is this myth that my visit led to it,” Quill said}. */
    MYTH,
    /** {@code Quill said her visit had not led to the bell}. */
    NEGATED,
    /** {@code The coastguard said her visit led to the bell}. */
    REPORTED,
    /** {@code “Her visit led us to the bell,” the coastguard said}. */
    QUOTED;

    /** Whether words of denying are there, rather than a mere negation. */
    public boolean denies() {
      return this == DENIED || this == CLAIM_DENIED || this == REFERS_BACK || this == MYTH;
    }

    /** Whether words of claiming or accusing are there, rather than of saying. */
    public boolean claims() {
      return this == AGAINST || this == CLAIM_OF || this == ACCUSED || this == CLAIMED;
    }
  }

  /** Copies the lists and refuses what is neither asserted nor denied, or stands nowhere. */
  public Stated {
    content = List.copyOf(content);
    cue = List.copyOf(cue);
    if (stance != Quotation.Stance.ASSERTED && stance != Quotation.Stance.DENIED) {
      throw new IllegalArgumentException("neither asserted nor denied: " + stance);
    }
    if (content.isEmpty() && cue.isEmpty()) {
      throw new IllegalArgumentException("what stands nowhere was not stated");
    }
  }

  /** The content with the words that report it. */
  public Span place() {
    List<Span> all = new ArrayList<>(content);
    all.addAll(cue);
    all.sort(null);
    int end = all.stream().mapToInt(Span::end).max().orElseThrow();
    return new Span(all.getFirst().start(), end);
  }
}
