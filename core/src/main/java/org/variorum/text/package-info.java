/**
 * Places in a text and the views of it that comparison needs.
 *
 * <p>Offsets inside the program count Java {@code char}s of the exact original; those at the edges
 * (every file and page that leaves it) count Unicode code points. {@link
 * org.variorum.text.CodePoints} is the one place that converts them. May import nothing of ours.
 */
@NullMarked
package org.variorum.text;

import org.jspecify.annotations.NullMarked;
