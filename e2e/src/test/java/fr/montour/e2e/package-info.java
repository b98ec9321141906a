@NullMarked
package fr.montour.e2e;

import org.jspecify.annotations.NullMarked;
