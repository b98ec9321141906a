/** Pages and API of the catalogue. */
@NullMarked
package fr.montour.gateway.catalogue.web;

import org.jspecify.annotations.NullMarked;
