/** What others are told of the catalogue. */
@NullMarked
package fr.montour.slot.catalogue.events;

import org.jspecify.annotations.NullMarked;
