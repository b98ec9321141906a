/** Identity service. */
@NullMarked
package fr.montour.identity;

import org.jspecify.annotations.NullMarked;
