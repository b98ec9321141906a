/** Rounds of drand over HTTP. */
@NullMarked
package fr.montour.waiting.draw.beacon;

import org.jspecify.annotations.NullMarked;
