/** The caller's own places over HTTP, and the admission token. */
@NullMarked
package fr.montour.waiting.place.web;

import org.jspecify.annotations.NullMarked;
