/** What the Keycloak adapters of the features share: the admin client, its failures, health. */
@NullMarked
package fr.montour.identity.keycloak;

import org.jspecify.annotations.NullMarked;
