/** What of a place is written a moment later, or to all places of a line. */
@NullMarked
package fr.montour.waiting.place.job;

import org.jspecify.annotations.NullMarked;
