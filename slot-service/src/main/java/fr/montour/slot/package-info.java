/** Start-up and settings of slot-service. */
@NullMarked
package fr.montour.slot;

import org.jspecify.annotations.NullMarked;
