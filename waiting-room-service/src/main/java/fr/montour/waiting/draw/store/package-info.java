/** Draws and the pseudonyms of their registrations in MongoDB. */
@NullMarked
package fr.montour.waiting.draw.store;

import org.jspecify.annotations.NullMarked;
