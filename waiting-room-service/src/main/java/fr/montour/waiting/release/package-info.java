/** How many units staff have released lately, which is how fast a standing line moves. */
@NullMarked
package fr.montour.waiting.release;

import org.jspecify.annotations.NullMarked;
