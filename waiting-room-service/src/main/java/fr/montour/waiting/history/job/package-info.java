/** The scheduled job that writes the history. */
@NullMarked
package fr.montour.waiting.history.job;

import org.jspecify.annotations.NullMarked;
