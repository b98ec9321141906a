/** What slot-service tells of a line's units: the stock that people are called for, and how their choice ended. */
@NullMarked
package fr.montour.waiting.stock;

import org.jspecify.annotations.NullMarked;
