/** The scheduled job that reads all lines anew. */
@NullMarked
package fr.montour.waiting.line.job;

import org.jspecify.annotations.NullMarked;
