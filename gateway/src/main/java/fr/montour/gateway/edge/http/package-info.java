/** Paths of this site and redirects to them. */
@NullMarked
package fr.montour.gateway.edge.http;

import org.jspecify.annotations.NullMarked;
