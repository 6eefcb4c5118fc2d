/**
 * Quotations: quotation marks, reporting words, who said it, and what.
 *
 * <p>An attribution relates a source, a cue and a content (Pareti 2015, "Attribution: a
 * computational approach"; Newell, Margolin and Ruths 2018, the PolNeAR corpus). An {@link
 * org.variorum.quotation.Engine} finds them. That of the rules goes from {@link
 * org.variorum.quotation.QuotationMarks} (which runs are quoted) to candidates, scorer and
 * resolver; those that have learnt hand what the rules know to a tagger, and make one list of what
 * both found ({@link org.variorum.quotation.Combination}), each with a probability that holds
 * ({@link org.variorum.quotation.Calibration}). May import {@code text}, {@code article}, {@code
 * language}, {@code tagging}, {@code name}, {@code time}, {@code quantity}.
 */
@NullMarked
package org.variorum.quotation;

import org.jspecify.annotations.NullMarked;
