@NullMarked
package fr.montour.platform.calendar;

import org.jspecify.annotations.NullMarked;
