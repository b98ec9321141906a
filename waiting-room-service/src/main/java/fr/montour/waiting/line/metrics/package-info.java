/** Micrometer meters of lines. */
@NullMarked
package fr.montour.waiting.line.metrics;

import org.jspecify.annotations.NullMarked;
