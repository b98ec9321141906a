/** What was released. */
@NullMarked
package fr.montour.waiting.release.store;

import org.jspecify.annotations.NullMarked;
