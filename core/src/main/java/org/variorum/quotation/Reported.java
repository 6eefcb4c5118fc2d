package org.variorum.quotation;

import org.variorum.text.Span;

/**
 * What the outlet says in words of its own that somebody said: {@code Penn said the bridge had been
 * unsafe}.
 *
 * @param content what was said, without the words that report it
 * @param source the words that name the speaker
 * @param cue the reporting words
 * @param speaker whom the source means
 */
public record Reported(Span content, Span source, Span cue, Speaker speaker) {

  /** Refuses a report of nothing. */
  public Reported {
    if (content.isEmpty()) {
      throw new IllegalArgumentException("a report needs a content");
    }
  }
}
