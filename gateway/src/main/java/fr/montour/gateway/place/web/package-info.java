/** Pages and API of a place. */
@NullMarked
package fr.montour.gateway.place.web;

import org.jspecify.annotations.NullMarked;
