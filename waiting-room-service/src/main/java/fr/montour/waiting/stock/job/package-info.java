/** Shows how the stock of lines compares. */
@NullMarked
package fr.montour.waiting.stock.job;

import org.jspecify.annotations.NullMarked;
