/** Being seen, over HTTP. */
@NullMarked
package fr.montour.waiting.contact.web;

import org.jspecify.annotations.NullMarked;
