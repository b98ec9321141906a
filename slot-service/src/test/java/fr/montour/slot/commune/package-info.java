@NullMarked
package fr.montour.slot.commune;

import org.jspecify.annotations.NullMarked;
