@NullMarked
package fr.montour.slot;

import org.jspecify.annotations.NullMarked;
