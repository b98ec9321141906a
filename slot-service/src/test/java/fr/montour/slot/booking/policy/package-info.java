@NullMarked
package fr.montour.slot.booking.policy;

import org.jspecify.annotations.NullMarked;
