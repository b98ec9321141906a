/** The realms, proved by real logins. */
@NullMarked
package fr.montour.backing.keycloak;

import org.jspecify.annotations.NullMarked;
