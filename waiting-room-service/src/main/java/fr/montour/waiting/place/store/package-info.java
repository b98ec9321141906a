/** Places and issued numbers in MongoDB. */
@NullMarked
package fr.montour.waiting.place.store;

import org.jspecify.annotations.NullMarked;
