/** Who did what to a line, when and why: written before it is done, completed after, never changed again. */
@NullMarked
package fr.montour.waiting.audit;

import org.jspecify.annotations.NullMarked;
