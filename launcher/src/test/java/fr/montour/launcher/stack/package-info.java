@NullMarked
package fr.montour.launcher.stack;

import org.jspecify.annotations.NullMarked;
