package org.variorum.collation;

/**
 * A finding in words.
 *
 * @param text one sentence, without a stop
 * @param grave whether an editor must see it first: words are left out and no reader is shown it,
 *     or a change touches a negation
 */
public record Statement(String text, boolean grave) {}
