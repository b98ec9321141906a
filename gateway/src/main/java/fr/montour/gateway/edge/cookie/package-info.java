/** Sealed cookies: only the gateway can make or read them. */
@NullMarked
package fr.montour.gateway.edge.cookie;

import org.jspecify.annotations.NullMarked;
