/**
 * What was found of one story, the results of all stages together: what a renderer is given.
 *
 * <p>None may import it but {@code render} and the façade. May import every stage from {@code text}
 * to {@code derivation}, but not {@code check}: a check is of words, and not of a story.
 */
@NullMarked
package org.variorum.result;

import org.jspecify.annotations.NullMarked;
