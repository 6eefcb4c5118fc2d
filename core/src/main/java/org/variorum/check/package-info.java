/**
 * Did they say that? Words that somebody claims were said, set beside every quotation that reports
 * print.
 *
 * <p>May import what annotates an article and what collates, but not who drew on whom: a claim is
 * checked against what is printed, however it got there.
 */
@NullMarked
package org.variorum.check;

import org.jspecify.annotations.NullMarked;
