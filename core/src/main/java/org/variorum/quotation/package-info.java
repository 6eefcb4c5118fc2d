/**
 * Quotations: quotation marks, reporting words, who said it, and what.
 *
 * <p>An attribution relates a source, a cue and a content (Pareti 2015, "Attribution: a
 * computational approach"; Newell, Margolin and Ruths 2018, the PolNeAR corpus). The flow is {@link
 * org.variorum.quotation.QuotationMarks} (which runs are quoted), candidates, scorer, resolver. May
 * import {@code text}, {@code article}, {@code language}, {@code tagging}, {@code name}, {@code
 * time}, {@code quantity}.
 */
@NullMarked
package org.variorum.quotation;

import org.jspecify.annotations.NullMarked;
