/** Start-up, shared configuration defaults, clock and randomness. */
@NullMarked
package fr.montour.platform.app;

import org.jspecify.annotations.NullMarked;
