/** What happens in lines, as Micrometer meters and for the history. */
@NullMarked
package fr.montour.waiting.history.metrics;

import org.jspecify.annotations.NullMarked;
