@NullMarked
package fr.montour.slot.allocation;

import org.jspecify.annotations.NullMarked;
