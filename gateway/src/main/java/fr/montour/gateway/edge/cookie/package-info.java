/** Cookies that only the gateway can read or make. */
@NullMarked
package fr.montour.gateway.edge.cookie;

import org.jspecify.annotations.NullMarked;
