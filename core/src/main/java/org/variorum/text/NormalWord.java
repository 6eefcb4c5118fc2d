package org.variorum.text;

/**
 * A word in the form in which it is compared, with the tokens that it stands for.
 *
 * @param form what counts as the same is written the same
 * @param from first token, an index into the tokens that were normalised
 * @param to one past its last token; one token may yield several normal words and several tokens
 *     one
 */
public record NormalWord(String form, int from, int to) {}
