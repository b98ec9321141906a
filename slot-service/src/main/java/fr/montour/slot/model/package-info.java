/** Typed ids and the two shapes of an answer, shared by every feature. */
@NullMarked
package fr.montour.slot.model;

import org.jspecify.annotations.NullMarked;
