@NullMarked
package fr.montour.slot.catalogue;

import org.jspecify.annotations.NullMarked;
