/** The components of the pages on one page, for developers. */
@NullMarked
package fr.montour.gateway.open.design;

import org.jspecify.annotations.NullMarked;
