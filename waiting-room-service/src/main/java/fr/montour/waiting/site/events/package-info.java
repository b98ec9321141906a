/** Announcements of the catalogue. */
@NullMarked
package fr.montour.waiting.site.events;

import org.jspecify.annotations.NullMarked;
