/**
 * One renderer a format. Each writes to an {@link java.lang.Appendable} and knows nothing of files.
 *
 * <p>All that comes from accounts is hostile: nothing of it reaches a page unescaped. May import
 * every stage, for its results, and {@code result}.
 */
@NullMarked
package org.variorum.render;

import org.jspecify.annotations.NullMarked;
