/** Slots as an admitted person sees them. */
@NullMarked
package fr.montour.slot.allocation.web;

import org.jspecify.annotations.NullMarked;
