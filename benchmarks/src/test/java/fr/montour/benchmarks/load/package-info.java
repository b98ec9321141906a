/** The parts of the load run that can be wrong without a stack. */
@NullMarked
package fr.montour.benchmarks.load;

import org.jspecify.annotations.NullMarked;
