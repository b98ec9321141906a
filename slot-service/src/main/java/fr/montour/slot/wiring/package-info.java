/** Puts the domain together: beans, settings, scheduled work. */
@NullMarked
package fr.montour.slot.wiring;

import org.jspecify.annotations.NullMarked;
