@NullMarked
package fr.montour.launcher.cli;

import org.jspecify.annotations.NullMarked;
