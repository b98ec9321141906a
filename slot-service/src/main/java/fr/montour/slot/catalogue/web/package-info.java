/** The catalogue over HTTP. */
@NullMarked
package fr.montour.slot.catalogue.web;

import org.jspecify.annotations.NullMarked;
