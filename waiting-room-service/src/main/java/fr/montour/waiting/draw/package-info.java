/** The draw: opening a registration, closing it by the clock, fixing the root, then the seed. {@code docs/fairness.md}. */
@NullMarked
package fr.montour.waiting.draw;

import org.jspecify.annotations.NullMarked;
