/**
 * What news agencies send: NewsML-G2 and NITF in XML, ninjs in JSON, all standards of the IPTC.
 *
 * <p>Pure functions of a document. May import {@code text}, {@code article}, {@code
 * article.read.raw}, {@code article.read.html} and {@code article.read.xml}.
 */
@NullMarked
package org.variorum.article.read.wire;

import org.jspecify.annotations.NullMarked;
