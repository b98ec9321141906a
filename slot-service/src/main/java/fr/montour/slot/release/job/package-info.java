/** Finishes releases that a crash left half-way. */
@NullMarked
package fr.montour.slot.release.job;

import org.jspecify.annotations.NullMarked;
