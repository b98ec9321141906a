/** A line: one site and one procedure, its numbers, its credit, who is being served now. */
@NullMarked
package fr.montour.waiting.line;

import org.jspecify.annotations.NullMarked;
