package org.variorum.article.read.html;

import org.variorum.article.Provenance;

/**
 * What a rule found, and found fit.
 *
 * @param value a field's value
 * @param from the rule
 */
record Said(String value, Provenance from) {}
