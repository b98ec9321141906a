/** Communes over HTTP. */
@NullMarked
package fr.montour.slot.commune.web;

import org.jspecify.annotations.NullMarked;
