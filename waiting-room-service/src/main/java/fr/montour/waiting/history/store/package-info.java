/** The last hour in MongoDB. */
@NullMarked
package fr.montour.waiting.history.store;

import org.jspecify.annotations.NullMarked;
