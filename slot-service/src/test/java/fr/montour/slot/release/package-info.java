@NullMarked
package fr.montour.slot.release;

import org.jspecify.annotations.NullMarked;
