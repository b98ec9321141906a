/** Who sends a request: the sealed session, the filter that opens it, and the roles that it gives. */
@NullMarked
package fr.montour.gateway.edge.session;

import org.jspecify.annotations.NullMarked;
