/** Sites and procedures. */
@NullMarked
package fr.montour.gateway.open.catalogue;

import org.jspecify.annotations.NullMarked;
