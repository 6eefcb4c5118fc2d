/**
 * What was found of one story, the results of all stages together: what a renderer is given.
 *
 * <p>May import every stage; none may import it but {@code render}.
 */
@NullMarked
package org.variorum.result;

import org.jspecify.annotations.NullMarked;
