/** API for demonstrations, only where they are enabled. */
@NullMarked
package fr.montour.gateway.demo;

import org.jspecify.annotations.NullMarked;
