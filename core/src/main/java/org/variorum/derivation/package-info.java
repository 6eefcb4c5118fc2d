/**
 * Who drew on whom, with the evidence, and which accounts are left as independent lines of
 * reporting.
 *
 * <p>Shared speech is no evidence, and without evidence there is no edge. May import all but {@code
 * result} and {@code render}.
 */
@NullMarked
package org.variorum.derivation;

import org.jspecify.annotations.NullMarked;
