/**
 * What was said, in which wording each account prints it, and how the wordings differ.
 *
 * <p>The words follow textual criticism: readings, loci, a table of aligned columns (Dekker and
 * others 2015, on collation by alignment tables and variant graphs), but no account is the base.
 * May import {@code text}, {@code article}, {@code language}, {@code name}, {@code time}, {@code
 * quotation}, {@code align}.
 */
@NullMarked
package org.variorum.collation;

import org.jspecify.annotations.NullMarked;
