/**
 * From bytes to articles or rejections: the one place of the library that opens anything.
 *
 * <p>The way is {@link org.variorum.article.read.Input} (what the user named), what it holds (told
 * by its first bytes), the reader of that kind, and {@link org.variorum.article.read.ReadResult}.
 *
 * <p>What cannot be read is data, a {@link org.variorum.article.read.Rejection} with its place and
 * reason; only trouble with the device itself is an {@link java.io.IOException}. May import {@code
 * text}, {@code article} and the packages below its own.
 */
@NullMarked
package org.variorum.article.read;

import org.jspecify.annotations.NullMarked;
