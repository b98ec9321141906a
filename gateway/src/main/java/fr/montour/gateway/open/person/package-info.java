/** Persons as identity-service shows them to whoever may see them. */
@NullMarked
package fr.montour.gateway.open.person;

import org.jspecify.annotations.NullMarked;
