/** How many requests of whom are let in: limits, and challenges of unknown visitors. See docs/door.md. */
@NullMarked
package fr.montour.gateway.edge.door;

import org.jspecify.annotations.NullMarked;
