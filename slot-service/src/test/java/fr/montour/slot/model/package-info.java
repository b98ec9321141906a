@NullMarked
package fr.montour.slot.model;

import org.jspecify.annotations.NullMarked;
