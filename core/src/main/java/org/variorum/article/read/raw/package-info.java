/**
 * Bytes before anybody understands them: how much of them is read at most, what was said of them by
 * whoever handed them over, and what is wrong with them. Shared by all readers of contents.
 *
 * <p>May import {@code text} and {@code article}.
 */
@NullMarked
package org.variorum.article.read.raw;

import org.jspecify.annotations.NullMarked;
