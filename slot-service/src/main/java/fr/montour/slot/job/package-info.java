/** What the scheduled jobs of this service have in common. */
@NullMarked
package fr.montour.slot.job;

import org.jspecify.annotations.NullMarked;
