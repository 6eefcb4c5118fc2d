/**
 * How the tagger of the accurate engine is made: {@link org.variorum.training.accurate.Train}
 * trains it, {@link org.variorum.training.accurate.Export} writes the model that ships, {@link
 * org.variorum.training.accurate.CompareExport} and {@link org.variorum.training.accurate.Evaluate}
 * say whether it computes the same, and how well it tags.
 *
 * <p>Follows BERT (Devlin and others 2019) from the weights of E5-small-v2 (Wang and others 2020
 * and 2022), under a conditional random field (Lafferty and others 2001). Not part of the library:
 * compiled under the profile {@code training} alone.
 */
package org.variorum.training.accurate;
