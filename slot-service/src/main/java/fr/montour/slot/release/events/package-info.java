/** Events of releases: producer and payload. */
@NullMarked
package fr.montour.slot.release.events;

import org.jspecify.annotations.NullMarked;
