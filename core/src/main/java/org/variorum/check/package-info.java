/**
 * Did they say that? Words that somebody claims were said, set beside every quotation that reports
 * print.
 *
 * <p>Who drew on whom is not asked: a claim is checked against what is printed, however it got
 * there. May import {@code text}, {@code article}, {@code language}, {@code name}, {@code time},
 * {@code quotation}, {@code align}, {@code collation}.
 */
@NullMarked
package org.variorum.check;

import org.jspecify.annotations.NullMarked;
