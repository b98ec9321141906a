/** Pages that begin and finish a login, and the logout. */
@NullMarked
package fr.montour.gateway.edge.login.web;

import org.jspecify.annotations.NullMarked;
