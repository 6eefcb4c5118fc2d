package org.variorum.quantity;

import org.jspecify.annotations.Nullable;
import org.variorum.quantity.Quantity.Kind;

/**
 * What a rule found.
 *
 * @param from its first word
 * @param to the word after its last one
 * @param kind what it measures
 * @param range which values it allows
 * @param unit its unit, or null
 * @param counted what it counts, or null
 * @param reading why an ambiguous word was read so, added to the rule's name; mostly empty
 */
record Match(
    int from,
    int to,
    Kind kind,
    Range range,
    @Nullable String unit,
    @Nullable Counted counted,
    String reading) {}
