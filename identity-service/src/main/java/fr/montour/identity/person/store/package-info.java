/** Persons in MongoDB. */
@NullMarked
package fr.montour.identity.person.store;

import org.jspecify.annotations.NullMarked;
