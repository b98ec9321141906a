/** The rules for holding and booking, one class each. */
@NullMarked
package fr.montour.slot.booking.policy;

import org.jspecify.annotations.NullMarked;
