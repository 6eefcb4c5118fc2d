/**
 * Who drew on whom, with the evidence, and which accounts are left as independent lines of
 * reporting.
 *
 * <p>Shared speech is no evidence, and without evidence there is no edge. May import {@code text},
 * {@code article}, {@code language}, {@code name}, {@code time}, {@code quotation}, {@code align},
 * {@code collation}.
 */
@NullMarked
package org.variorum.derivation;

import org.jspecify.annotations.NullMarked;
