/** Finishes confirmations and cancellations that a crash left half-way. */
@NullMarked
package fr.montour.slot.appointment.job;

import org.jspecify.annotations.NullMarked;
