/** Accounts of made-up people in Keycloak. */
@NullMarked
package fr.montour.identity.demo.keycloak;

import org.jspecify.annotations.NullMarked;
