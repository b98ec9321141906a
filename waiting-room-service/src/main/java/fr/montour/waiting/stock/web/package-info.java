/** How a line's stock compares, for staff. */
@NullMarked
package fr.montour.waiting.stock.web;

import org.jspecify.annotations.NullMarked;
