/**
 * Web pages: which of their words are the article, and what they say about it.
 *
 * <p>The tree is that of the HTML standard, built by jsoup; metadata follow schema.org in JSON-LD,
 * the Open Graph protocol, and what newspapers print. Pure functions of characters: nothing is
 * opened, fetched or run.
 *
 * <p>May import {@code text}, {@code article} and {@code article.read.raw}.
 */
@NullMarked
package org.variorum.article.read.html;

import org.jspecify.annotations.NullMarked;
