/** Opening and closing of accounts in Keycloak. */
@NullMarked
package fr.montour.identity.access.keycloak;

import org.jspecify.annotations.NullMarked;
