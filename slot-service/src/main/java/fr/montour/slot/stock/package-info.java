/** The stock of a line: which of its units can still be had, and until when, stated to the waiting room under growing revisions. */
@NullMarked
package fr.montour.slot.stock;

import org.jspecify.annotations.NullMarked;
