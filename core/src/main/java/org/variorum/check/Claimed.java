package org.variorum.check;

import org.jspecify.annotations.Nullable;

/**
 * Words that somebody is claimed to have said.
 *
 * @param words as the claim has them; quotation marks among them mean nothing, an ellipsis or
 *     brackets show that words were left out; not blank
 * @param speaker who is claimed to have said them, or null to ask nothing about that
 */
public record Claimed(String words, @Nullable String speaker) {

  /** Refuses a claim without words; a blank speaker is none. */
  public Claimed {
    if (words.isBlank()) {
      throw new IllegalArgumentException("a claim needs words");
    }
    speaker = speaker == null || speaker.isBlank() ? null : speaker.strip();
  }
}
