/** The refusals of this service, and ids as they come in addresses. */
@NullMarked
package fr.montour.waiting.web;

import org.jspecify.annotations.NullMarked;
