/** What a release announces. */
@NullMarked
package fr.montour.slot.release.events;

import org.jspecify.annotations.NullMarked;
