/**
 * What the accounts state, compared: where they exclude each other, what they claim and deny, what
 * several of them carry, and what happened when.
 *
 * <p>Precision first: an editor who is wrongly alarmed twice stops reading. A discrepancy stands
 * only where values exclude each other whatever their granularity, bounds, rounding and currency,
 * and every one names the rule that found it. What would cost more than it is worth is left out,
 * and {@link org.variorum.discrepancy.Facts#notes()} say what. May import all but {@code check},
 * {@code result} and {@code render}.
 */
@NullMarked
package org.variorum.discrepancy;

import org.jspecify.annotations.NullMarked;
