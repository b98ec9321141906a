@NullMarked
package fr.montour.launcher;

import org.jspecify.annotations.NullMarked;
