@NullMarked
package fr.montour.slot.booking;

import org.jspecify.annotations.NullMarked;
