/** A person's place in a line, from joining to served. */
@NullMarked
package fr.montour.waiting.place;

import org.jspecify.annotations.NullMarked;
