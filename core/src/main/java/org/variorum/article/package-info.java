/**
 * What was published: an article as captured, and who published it.
 *
 * <p>The text of an article is exact and never changed; all else about it is metadata. May import
 * {@code text}.
 */
@NullMarked
package org.variorum.article;

import org.jspecify.annotations.NullMarked;
