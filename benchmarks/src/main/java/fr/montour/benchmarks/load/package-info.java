/** Closed-loop load against a started stack, over raw keep-alive connections. */
@NullMarked
package fr.montour.benchmarks.load;

import org.jspecify.annotations.NullMarked;
