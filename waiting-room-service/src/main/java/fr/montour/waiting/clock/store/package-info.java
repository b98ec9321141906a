/** The time of MongoDB. */
@NullMarked
package fr.montour.waiting.clock.store;

import org.jspecify.annotations.NullMarked;
