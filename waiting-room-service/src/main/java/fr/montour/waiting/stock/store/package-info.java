/** The comparisons of stock in the document store. */
@NullMarked
package fr.montour.waiting.stock.store;

import org.jspecify.annotations.NullMarked;
