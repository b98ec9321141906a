/** Who may come in how often: limits, proof of work, and what happens when there is no room. See docs/door.md. */
@NullMarked
package fr.montour.gateway.edge.door;

import org.jspecify.annotations.NullMarked;
