/** The event of an admission for which there was nothing to choose. */
@NullMarked
package fr.montour.slot.admission.events;

import org.jspecify.annotations.NullMarked;
