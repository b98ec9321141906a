@NullMarked
package fr.montour.launcher.demo;

import org.jspecify.annotations.NullMarked;
