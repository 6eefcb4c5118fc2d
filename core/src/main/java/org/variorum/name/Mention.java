package org.variorum.name;

import org.variorum.text.Span;

/**
 * A name where it stands.
 *
 * @param span its words, without a title before it and without a possessive ending
 * @param entity index into {@link Names#entities()}
 */
public record Mention(Span span, int entity) {}
