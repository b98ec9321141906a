/** The catalogue in MongoDB, brought up to date at start-up. */
@NullMarked
package fr.montour.slot.catalogue.store;

import org.jspecify.annotations.NullMarked;
