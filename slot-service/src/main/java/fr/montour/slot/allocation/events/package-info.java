/** What a slot announces. */
@NullMarked
package fr.montour.slot.allocation.events;

import org.jspecify.annotations.NullMarked;
