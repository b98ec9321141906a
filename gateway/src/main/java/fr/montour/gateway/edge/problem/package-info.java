/** Refusals of the gateway itself. */
@NullMarked
package fr.montour.gateway.edge.problem;

import org.jspecify.annotations.NullMarked;
