/** Doors in and out. */
@NullMarked
package fr.montour.gateway.edge.login.web;

import org.jspecify.annotations.NullMarked;
