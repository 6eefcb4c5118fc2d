/**
 * How the models are made from {@code ../shared}: compiled only by the profile {@code training},
 * and part of nothing that ships. The cards beside the models say which command made each.
 */
@NullMarked
package org.variorum.training;

import org.jspecify.annotations.NullMarked;
