/** Announces the catalogue again and again. */
@NullMarked
package fr.montour.slot.catalogue.job;

import org.jspecify.annotations.NullMarked;
