/** The draw of a line: its public record, and how anybody checks it. */
@NullMarked
package fr.montour.gateway.open.draw;

import org.jspecify.annotations.NullMarked;
