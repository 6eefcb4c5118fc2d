/**
 * Feeds, entry by entry: RSS from 0.9 to 2.0, RSS 1.0 in RDF, Atom 0.3 and 1.0 (RFC 4287), and the
 * Channel Definition Format before them, with Dublin Core and the content module.
 *
 * <p>Pure functions of a document: no address in a feed is opened. May import {@code text}, {@code
 * article}, {@code article.read.raw}, {@code article.read.html} and {@code article.read.xml}.
 */
@NullMarked
package org.variorum.article.read.feed;

import org.jspecify.annotations.NullMarked;
