/**
 * Names where they stand ({@link org.variorum.name.Mention}) and whom they mean within an article
 * ({@link org.variorum.name.Entity}).
 *
 * <p>Across the accounts of a story each entity belongs to one {@link org.variorum.name.Identity},
 * by named rules.
 *
 * <p>A name is introduced in full once and taken up by its parts, which is how news has always been
 * written; the whole document therefore decides what a part means. May import {@code text}, {@code
 * article}, {@code language}.
 */
@NullMarked
package org.variorum.name;

import org.jspecify.annotations.NullMarked;
