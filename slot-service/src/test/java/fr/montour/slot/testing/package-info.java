/** Stores in memory, a clock that is moved by hand, and the service as tests see it. */
@NullMarked
package fr.montour.slot.testing;

import org.jspecify.annotations.NullMarked;
