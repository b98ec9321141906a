/** Keeps the gateway's list of revocations up to date, and refuses changes while that cannot be done. */
@NullMarked
package fr.montour.gateway.edge.revocation;

import org.jspecify.annotations.NullMarked;
