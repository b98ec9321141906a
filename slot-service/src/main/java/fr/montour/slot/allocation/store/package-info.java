/** Slots and schedules in MongoDB. */
@NullMarked
package fr.montour.slot.allocation.store;

import org.jspecify.annotations.NullMarked;
