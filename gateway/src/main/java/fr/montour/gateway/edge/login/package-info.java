/** OpenID Connect login of the three audiences at Keycloak. */
@NullMarked
package fr.montour.gateway.edge.login;

import org.jspecify.annotations.NullMarked;
