/** The communes that come with the service. */
@NullMarked
package fr.montour.slot.commune.store;

import org.jspecify.annotations.NullMarked;
