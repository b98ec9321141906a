/**
 * Persons: contact, assurance, audit, the states {@code Active} and {@code Blocked}. Only {@code java.*}, JSpecify and
 * {@code platform.result}.
 */
@NullMarked
package fr.montour.identity.person;

import org.jspecify.annotations.NullMarked;
