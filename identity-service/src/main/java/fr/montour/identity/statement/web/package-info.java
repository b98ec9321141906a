/** Signed identity statements, which slot-service freezes into a booking. */
@NullMarked
package fr.montour.identity.statement.web;

import org.jspecify.annotations.NullMarked;
