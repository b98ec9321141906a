/** Micrometer meters of stock. */
@NullMarked
package fr.montour.waiting.stock.metrics;

import org.jspecify.annotations.NullMarked;
