/** The events of what an admission was offered. */
@NullMarked
package fr.montour.slot.admission.events;

import org.jspecify.annotations.NullMarked;
