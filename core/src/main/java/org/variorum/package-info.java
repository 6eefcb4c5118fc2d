/**
 * The façade: read, annotate, collate; {@code render} writes what comes of it.
 *
 * <p>The packages stand in the order in which data flows, and each imports only those above it:
 * {@code text}, {@code article}, {@code language}, {@code name}, {@code time}, {@code quotation},
 * {@code align}, {@code collation}, {@code render}. May import all of them; none may import it.
 */
@NullMarked
package org.variorum;

import org.jspecify.annotations.NullMarked;
