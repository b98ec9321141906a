/**
 * Blocking and unblocking of persons, and making Keycloak agree with it. Only {@code java.*}, JSpecify and {@code
 * platform.result}.
 */
@NullMarked
package fr.montour.identity.access;

import org.jspecify.annotations.NullMarked;
