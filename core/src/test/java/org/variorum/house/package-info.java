/**
 * The rules of the house: what holds of all code and all documents, each with its reason. May
 * import everything; nothing imports it.
 */
@NullMarked
package org.variorum.house;

import org.jspecify.annotations.NullMarked;
