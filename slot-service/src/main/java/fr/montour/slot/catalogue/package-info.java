/** Sites and procedures, held in memory for search. */
@NullMarked
package fr.montour.slot.catalogue;

import org.jspecify.annotations.NullMarked;
