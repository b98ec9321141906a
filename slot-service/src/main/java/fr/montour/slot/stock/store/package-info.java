/** Stated stock in MongoDB. */
@NullMarked
package fr.montour.slot.stock.store;

import org.jspecify.annotations.NullMarked;
