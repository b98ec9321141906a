/** Pages about the site itself, and the choice of language. */
@NullMarked
package fr.montour.gateway.page.web;

import org.jspecify.annotations.NullMarked;
