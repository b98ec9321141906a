/** Days on which offices are closed. Plain Java, so that domains may use it. */
@NullMarked
package fr.montour.platform.calendar;

import org.jspecify.annotations.NullMarked;
