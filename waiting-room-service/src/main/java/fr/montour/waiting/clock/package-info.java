/** The time all nodes agree on. */
@NullMarked
package fr.montour.waiting.clock;

import org.jspecify.annotations.NullMarked;
