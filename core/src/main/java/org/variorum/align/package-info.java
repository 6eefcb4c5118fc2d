/**
 * Alignment of any number of readings of any text, whatever their order.
 *
 * <p>May import {@code text} alone: a philologist could use it.
 */
@NullMarked
package org.variorum.align;

import org.jspecify.annotations.NullMarked;
