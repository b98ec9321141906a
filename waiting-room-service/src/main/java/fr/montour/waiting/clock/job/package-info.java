/** The scheduled job that keeps the clock right. */
@NullMarked
package fr.montour.waiting.clock.job;

import org.jspecify.annotations.NullMarked;
