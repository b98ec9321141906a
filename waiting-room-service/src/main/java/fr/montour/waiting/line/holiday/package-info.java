/** French public holidays, by the library Jollyday. */
@NullMarked
package fr.montour.waiting.line.holiday;

import org.jspecify.annotations.NullMarked;
