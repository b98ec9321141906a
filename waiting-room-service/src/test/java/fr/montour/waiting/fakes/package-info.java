/** Stores in memory that pass the contract suites of the real ones, and clocks that obey. */
@NullMarked
package fr.montour.waiting.fakes;

import org.jspecify.annotations.NullMarked;
