@NullMarked
package fr.montour.slot.appointment;

import org.jspecify.annotations.NullMarked;
