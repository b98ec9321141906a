/** The refusals of this service. */
@NullMarked
package fr.montour.waiting.web;

import org.jspecify.annotations.NullMarked;
