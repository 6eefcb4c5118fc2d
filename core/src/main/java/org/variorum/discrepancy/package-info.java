/**
 * What the accounts state, compared: where they exclude each other, what they claim and deny, what
 * several independent lines carry, and what happened when.
 *
 * <p>Precision first: an editor who is wrongly alarmed twice stops reading. A discrepancy stands
 * only where values exclude each other whatever their granularity, bounds, rounding and currency,
 * and every one names the rule that found it. May import all but {@code check}, {@code result} and
 * {@code render}.
 */
@NullMarked
package org.variorum.discrepancy;

import org.jspecify.annotations.NullMarked;
