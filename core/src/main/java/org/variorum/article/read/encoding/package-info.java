/**
 * From bytes to characters: which encoding they are in, by which rule, and how sure that is; and
 * text that an earlier reader took for another encoding (mojibake).
 *
 * <p>Names of encodings, and what is declared in a page, follow the Encoding and HTML standards of
 * the WHATWG; declarations in XML follow XML 1.0. What is declared is believed as long as the bytes
 * do not contradict it. Pure functions of bytes.
 *
 * <p>May import {@code text}, {@code article} and {@code article.read.raw}.
 */
@NullMarked
package org.variorum.article.read.encoding;

import org.jspecify.annotations.NullMarked;
