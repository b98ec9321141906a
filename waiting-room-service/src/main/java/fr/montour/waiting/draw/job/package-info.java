/** The scheduled job that brings draws forward. */
@NullMarked
package fr.montour.waiting.draw.job;

import org.jspecify.annotations.NullMarked;
