@NullMarked
package fr.montour.slot.store;

import org.jspecify.annotations.NullMarked;
