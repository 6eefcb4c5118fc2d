/**
 * What a document in an office format says: Word (ECMA-376), OpenDocument (ISO 26300) and PDF (ISO
 * 32000). Bytes in, a draft out; nothing that a document points to is opened, and nothing in it is
 * run.
 *
 * <p>May import {@code text}, {@code article}, {@code article.read.raw} and {@code
 * article.read.xml}.
 */
@NullMarked
package org.variorum.article.read.document;

import org.jspecify.annotations.NullMarked;
