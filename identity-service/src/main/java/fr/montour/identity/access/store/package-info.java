/** Access tasks in MongoDB. */
@NullMarked
package fr.montour.identity.access.store;

import org.jspecify.annotations.NullMarked;
