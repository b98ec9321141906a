/** Everything that speaks to Keycloak: ID token check, admin client, health. */
@NullMarked
package fr.montour.identity.keycloak;

import org.jspecify.annotations.NullMarked;
