/**
 * Figures of English news and what they count: how many, how much, how old.
 *
 * <p>Money is named by ISO 4217; of measures each dimension has one unit, into which all others are
 * converted ({@link org.variorum.quantity.Quantity}). Stands beside {@code time}: what is a date or
 * a length of time is told by its spans. May import {@code text}, {@code article}, {@code
 * language}, {@code name}.
 */
@NullMarked
package org.variorum.quantity;

import org.jspecify.annotations.NullMarked;
