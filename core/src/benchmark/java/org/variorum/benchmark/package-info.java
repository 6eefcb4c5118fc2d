/**
 * How fast it is: the benchmarks that {@code mvn -Pbenchmark -pl core verify -DskipTests} runs, on
 * texts that are invented here, so that figures can be compared from one machine and year to the
 * next. May import everything; nothing imports it.
 */
@NullMarked
package org.variorum.benchmark;

import org.jspecify.annotations.NullMarked;
