/**
 * From bytes to articles or rejections: the one place of the library that opens anything.
 *
 * <p>What cannot be read is data, a {@link org.variorum.article.read.Rejection} with its place and
 * reason; only trouble with the device itself is an {@link java.io.IOException}. May import {@code
 * article} and {@code text}.
 */
@NullMarked
package org.variorum.article.read;

import org.jspecify.annotations.NullMarked;
