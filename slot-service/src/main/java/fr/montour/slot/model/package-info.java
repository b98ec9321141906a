/** Typed ids, refusals and the values that several features share. */
@NullMarked
package fr.montour.slot.model;

import org.jspecify.annotations.NullMarked;
