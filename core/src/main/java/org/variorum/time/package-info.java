/**
 * Time expressions and their values after TIMEX3 of ISO-TimeML (ISO 24617-1).
 *
 * <p>Values are anchored on the day of publication; what depends on one stays without a value where
 * there is none. May import {@code text}, {@code article}, {@code language}, {@code name}.
 */
@NullMarked
package org.variorum.time;

import org.jspecify.annotations.NullMarked;
