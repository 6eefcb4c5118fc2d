/**
 * The command line: words of the user in, calls of the library, results to standard output, and all
 * else to standard error. It opens nothing that is to be read: {@code article.read} does. May
 * import the façade, reading, the results and what renders them.
 */
@NullMarked
package org.variorum.app;

import org.jspecify.annotations.NullMarked;
