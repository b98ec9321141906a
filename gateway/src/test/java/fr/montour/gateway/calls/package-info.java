/** Calls to the services behind the gateway. */
@NullMarked
package fr.montour.gateway.calls;

import org.jspecify.annotations.NullMarked;
