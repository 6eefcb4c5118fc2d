/**
 * Documents in XML, and the forms in which words and dates stand in what is syndicated.
 *
 * <p>Follows XML 1.0, XML Base, and for dates RFC 822, RFC 3339 and the W3C's note on date and time
 * formats. Nothing that a document type declares is read: no entity of it is expanded, and nothing
 * outside the document is opened.
 *
 * <p>May import {@code text}, {@code article}, {@code article.read.raw} and {@code
 * article.read.html}.
 */
@NullMarked
package org.variorum.article.read.xml;

import org.jspecify.annotations.NullMarked;
