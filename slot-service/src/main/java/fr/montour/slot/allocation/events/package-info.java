/** Events of slots: producer and payloads. */
@NullMarked
package fr.montour.slot.allocation.events;

import org.jspecify.annotations.NullMarked;
