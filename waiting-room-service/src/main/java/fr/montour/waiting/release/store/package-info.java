/** Releases in the store. */
@NullMarked
package fr.montour.waiting.release.store;

import org.jspecify.annotations.NullMarked;
