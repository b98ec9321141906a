/** Doors in and out. */
@NullMarked
package fr.montour.gateway.login.web;

import org.jspecify.annotations.NullMarked;
