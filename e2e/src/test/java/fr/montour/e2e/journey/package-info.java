/** What people come for, end to end: journeys, refusals, faults, the demonstration. */
@NullMarked
package fr.montour.e2e.journey;

import org.jspecify.annotations.NullMarked;
