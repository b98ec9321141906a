/** API for demonstrations, only where they are enabled. */
@NullMarked
package fr.montour.gateway.staff.demo;

import org.jspecify.annotations.NullMarked;
