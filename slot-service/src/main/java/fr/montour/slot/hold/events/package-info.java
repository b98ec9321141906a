/** Events of other services that end a hold. */
@NullMarked
package fr.montour.slot.hold.events;

import org.jspecify.annotations.NullMarked;
