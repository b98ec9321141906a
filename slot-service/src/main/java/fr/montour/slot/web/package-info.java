/** Refusals on their way out, and localised text. */
@NullMarked
package fr.montour.slot.web;

import org.jspecify.annotations.NullMarked;
