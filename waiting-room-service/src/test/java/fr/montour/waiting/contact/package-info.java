/** What is known of contacts, and what follows. */
@NullMarked
package fr.montour.waiting.contact;

import org.jspecify.annotations.NullMarked;
