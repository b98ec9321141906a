@NullMarked
package fr.montour.slot.hold;

import org.jspecify.annotations.NullMarked;
