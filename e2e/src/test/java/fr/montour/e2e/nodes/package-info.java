/** Several gateways and waiting-room nodes, and what happens when some of them, the store or the broker are taken away. */
@NullMarked
package fr.montour.e2e.nodes;

import org.jspecify.annotations.NullMarked;
