/**
 * Words and sentences of English.
 *
 * <p>Sentences are found by OpenNLP's maximum-entropy model and mended by rule where news is not
 * like its training data; the tokeniser is ours, because quotations hang on curly marks,
 * apostrophes and ellipses that others break. Which sentences are near in meaning is said by
 * embeddings: those of MiniLM (Wang and others 2020), run by ONNX Runtime. May import {@code text}.
 */
@NullMarked
package org.variorum.language;

import org.jspecify.annotations.NullMarked;
