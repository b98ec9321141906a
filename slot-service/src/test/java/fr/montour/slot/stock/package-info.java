/** Tests of the stock of a line. */
@NullMarked
package fr.montour.slot.stock;

import org.jspecify.annotations.NullMarked;
