/** The stores of issued numbers and places on a real server. */
@NullMarked
package fr.montour.waiting.place.store;

import org.jspecify.annotations.NullMarked;
