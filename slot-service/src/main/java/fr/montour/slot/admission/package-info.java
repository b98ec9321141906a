/** The admission that a person shows, and what became of it: one current hold and one booking per token. */
@NullMarked
package fr.montour.slot.admission;

import org.jspecify.annotations.NullMarked;
