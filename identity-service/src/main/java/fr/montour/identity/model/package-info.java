/**
 * Ids and kinds that every feature uses, and the list of what the service refuses. Only {@code java.*}, JSpecify and
 * {@code platform.result}.
 */
@NullMarked
package fr.montour.identity.model;

import org.jspecify.annotations.NullMarked;
