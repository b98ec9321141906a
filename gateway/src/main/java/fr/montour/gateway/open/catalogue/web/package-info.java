/** Pages and API of the catalogue. */
@NullMarked
package fr.montour.gateway.open.catalogue.web;

import org.jspecify.annotations.NullMarked;
