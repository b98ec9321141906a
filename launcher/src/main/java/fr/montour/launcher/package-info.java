/** The {@code montour} command behind the script of that name. */
@NullMarked
package fr.montour.launcher;

import org.jspecify.annotations.NullMarked;
