/**
 * What holds other contents: gzip (RFC 1952), Zstandard (RFC 8878), WARC (ISO 28500) and the ARC
 * before it. Each is a stream in and streams out, one after another; nothing is held whole, and
 * nothing is opened here.
 *
 * <p>May import {@code text}, {@code article} and {@code article.read.raw}.
 */
@NullMarked
package org.variorum.article.read.archive;

import org.jspecify.annotations.NullMarked;
