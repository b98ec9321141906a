/** The languages of the pages, and which one a request is answered in. */
@NullMarked
package fr.montour.gateway.edge.language;

import org.jspecify.annotations.NullMarked;
