/** Changes come from pages of this site only. */
@NullMarked
package fr.montour.gateway.edge.csrf;

import org.jspecify.annotations.NullMarked;
