@NullMarked
package fr.montour.slot.catalogue.store;

import org.jspecify.annotations.NullMarked;
