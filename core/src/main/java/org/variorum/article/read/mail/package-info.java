/**
 * Mail as it is sent (RFC 5322, MIME: RFC 2045 to 2049) and kept (mbox, RFC 4155): its words, what
 * its head says of them, and what is attached. Bytes in, a draft and streams out.
 *
 * <p>May import {@code text}, {@code article}, {@code article.read.raw} and {@code
 * article.read.html}.
 */
@NullMarked
package org.variorum.article.read.mail;

import org.jspecify.annotations.NullMarked;
