/** What happened in each line in the last hour, minute by minute. */
@NullMarked
package fr.montour.waiting.history;

import org.jspecify.annotations.NullMarked;
