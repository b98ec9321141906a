/** Persons: civil identity, contact, assurance, duplicate signals, blocking. Only java.* and JSpecify. */
@NullMarked
package fr.montour.identity.person;

import org.jspecify.annotations.NullMarked;
