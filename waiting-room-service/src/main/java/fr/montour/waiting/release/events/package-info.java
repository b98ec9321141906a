/** What slot-service announces of releases. */
@NullMarked
package fr.montour.waiting.release.events;

import org.jspecify.annotations.NullMarked;
