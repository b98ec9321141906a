/** A line's stock and notice for staff. */
@NullMarked
package fr.montour.slot.stock.web;

import org.jspecify.annotations.NullMarked;
