/** Micrometer meters of stock. */
@NullMarked
package fr.montour.slot.stock.metrics;

import org.jspecify.annotations.NullMarked;
