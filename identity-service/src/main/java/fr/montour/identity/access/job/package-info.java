/** Scheduled work on access tasks. */
@NullMarked
package fr.montour.identity.access.job;

import org.jspecify.annotations.NullMarked;
