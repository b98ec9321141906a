/** Releases in MongoDB. */
@NullMarked
package fr.montour.slot.release.store;

import org.jspecify.annotations.NullMarked;
