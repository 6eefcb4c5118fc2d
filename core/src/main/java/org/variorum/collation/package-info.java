/**
 * What was said, in which wording each account prints it, and how the wordings differ.
 *
 * <p>The words follow textual criticism: readings, loci, a table of aligned columns (Dekker and
 * others 2015, on collation by alignment tables and variant graphs), but no account is the base.
 * May import all but {@code derivation}, {@code discrepancy}, {@code story} and {@code render}.
 */
@NullMarked
package org.variorum.collation;

import org.jspecify.annotations.NullMarked;
