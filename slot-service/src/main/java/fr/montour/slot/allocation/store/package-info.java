/** Slots and shelves in MongoDB. */
@NullMarked
package fr.montour.slot.allocation.store;

import org.jspecify.annotations.NullMarked;
