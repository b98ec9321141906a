/** Sites and procedures. */
@NullMarked
package fr.montour.gateway.catalogue;

import org.jspecify.annotations.NullMarked;
