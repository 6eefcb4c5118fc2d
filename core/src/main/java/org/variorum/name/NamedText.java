package org.variorum.name;

import org.variorum.language.Passage;

/**
 * A text with its names: the body of an account, its title, or one of its captions.
 *
 * @param passage the exact text with its tokens
 * @param names what was found in it
 */
public record NamedText(Passage passage, Names names) {}
