/** The admission a person shows, and the turn it opens: one current hold and one booking per token. */
@NullMarked
package fr.montour.slot.admission;

import org.jspecify.annotations.NullMarked;
