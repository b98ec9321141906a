/** States the stock of lines that have changed. */
@NullMarked
package fr.montour.slot.stock.job;

import org.jspecify.annotations.NullMarked;
