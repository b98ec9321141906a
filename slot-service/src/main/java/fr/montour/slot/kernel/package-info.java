/** Typed ids and the two shapes of an answer, shared by every feature. */
@NullMarked
package fr.montour.slot.kernel;

import org.jspecify.annotations.NullMarked;
