/** Capacity that releases give a line and bookings use up. */
@NullMarked
package fr.montour.waiting.credit;

import org.jspecify.annotations.NullMarked;
