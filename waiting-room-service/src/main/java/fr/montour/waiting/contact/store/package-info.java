/** What is known of contacts in the store. */
@NullMarked
package fr.montour.waiting.contact.store;

import org.jspecify.annotations.NullMarked;
