/** What was released. */
@NullMarked
package fr.montour.waiting.release;

import org.jspecify.annotations.NullMarked;
