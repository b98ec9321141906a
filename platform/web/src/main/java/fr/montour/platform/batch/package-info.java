/** Doing together what was asked for at the same time. */
@NullMarked
package fr.montour.platform.batch;

import org.jspecify.annotations.NullMarked;
