/** Keycloak from its distribution, its realms, and a client that logs in through its pages. */
@NullMarked
package fr.montour.backing.keycloak;

import org.jspecify.annotations.NullMarked;
