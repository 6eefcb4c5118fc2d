package org.variorum.name;

import org.variorum.text.Span;

/**
 * Where one account prints a name.
 *
 * @param account index into the accounts of the story
 * @param text index into {@link AccountNames#texts()}, 0 for the body
 * @param span its place in that text
 */
public record MentionAt(int account, int text, Span span) implements Comparable<MentionAt> {

  /** By account, then text, then place. */
  @Override
  public int compareTo(MentionAt other) {
    int order = Integer.compare(account, other.account);
    order = order != 0 ? order : Integer.compare(text, other.text);
    return order != 0 ? order : span.compareTo(other.span);
  }
}
