/** Puts the domain together and reads the settings. */
@NullMarked
package fr.montour.slot.config;

import org.jspecify.annotations.NullMarked;
