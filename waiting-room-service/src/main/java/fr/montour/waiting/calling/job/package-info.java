/** The scheduled jobs of calling: calls, sweeps and reminders. */
@NullMarked
package fr.montour.waiting.calling.job;

import org.jspecify.annotations.NullMarked;
