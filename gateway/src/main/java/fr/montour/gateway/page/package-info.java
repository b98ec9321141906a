/** Pages in two languages: templates, messages, headers, and refusals in plain words. */
@NullMarked
package fr.montour.gateway.page;

import org.jspecify.annotations.NullMarked;
