/** What all pages are made of: templates, messages in two languages, formats, and refusals in plain words. */
@NullMarked
package fr.montour.gateway.page;

import org.jspecify.annotations.NullMarked;
