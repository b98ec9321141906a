/** What other services tell that ends a hold. */
@NullMarked
package fr.montour.slot.hold.events;

import org.jspecify.annotations.NullMarked;
