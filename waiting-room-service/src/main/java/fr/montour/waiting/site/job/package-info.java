/** Reads the announced catalogue again and again. */
@NullMarked
package fr.montour.waiting.site.job;

import org.jspecify.annotations.NullMarked;
