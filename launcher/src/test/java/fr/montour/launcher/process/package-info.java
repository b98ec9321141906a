@NullMarked
package fr.montour.launcher.process;

import org.jspecify.annotations.NullMarked;
