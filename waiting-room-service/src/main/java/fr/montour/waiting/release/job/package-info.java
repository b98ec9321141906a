/** Keeps what is known of releases young. */
@NullMarked
package fr.montour.waiting.release.job;

import org.jspecify.annotations.NullMarked;
