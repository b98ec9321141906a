/** The whole service under test: HTTP in front, real document store and broker behind, Keycloak played or real. */
@NullMarked
package fr.montour.identity.service;

import org.jspecify.annotations.NullMarked;
