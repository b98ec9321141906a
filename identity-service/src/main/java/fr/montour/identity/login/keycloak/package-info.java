/** ID tokens and accounts of Keycloak, for logins. */
@NullMarked
package fr.montour.identity.login.keycloak;

import org.jspecify.annotations.NullMarked;
