/** What of a place is written a moment later. */
@NullMarked
package fr.montour.waiting.place.job;

import org.jspecify.annotations.NullMarked;
