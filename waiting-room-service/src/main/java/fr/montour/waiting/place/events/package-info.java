/** What the places tell the other services. */
@NullMarked
package fr.montour.waiting.place.events;

import org.jspecify.annotations.NullMarked;
