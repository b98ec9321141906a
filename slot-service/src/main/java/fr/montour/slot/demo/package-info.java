/** Figures for the demonstration, counted from what is stored. */
@NullMarked
package fr.montour.slot.demo;

import org.jspecify.annotations.NullMarked;
