/**
 * Sequence labelling: which tokens of a passage name a source, a cue or a content.
 *
 * <p>There are two taggers: {@link org.variorum.tagging.LinearTagger}, in time linear in the text,
 * and a small {@link org.variorum.tagging.Transformer}. A {@link org.variorum.tagging.Linker} then
 * says which spans belong to one attribution; that holds for both.
 *
 * <p>Knows nothing of what a quotation is: what others know of each token is handed over as {@link
 * org.variorum.tagging.Clues}, and what comes back are {@link org.variorum.tagging.Tagged} spans
 * with their probability. Labels are those of CofeNet (Wang et al., COLING 2022): begin and inside
 * of each role. May import {@code text}, {@code language}.
 */
@NullMarked
package org.variorum.tagging;

import org.jspecify.annotations.NullMarked;
