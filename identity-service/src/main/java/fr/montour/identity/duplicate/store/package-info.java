/** Duplicate signals in MongoDB. */
@NullMarked
package fr.montour.identity.duplicate.store;

import org.jspecify.annotations.NullMarked;
