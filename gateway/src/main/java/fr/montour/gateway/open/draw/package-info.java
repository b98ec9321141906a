/** The draw of a line: its public record, a person's proof, what staff do. */
@NullMarked
package fr.montour.gateway.open.draw;

import org.jspecify.annotations.NullMarked;
