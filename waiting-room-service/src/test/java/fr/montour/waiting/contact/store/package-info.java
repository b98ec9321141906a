/** Stores of contacts. */
@NullMarked
package fr.montour.waiting.contact.store;

import org.jspecify.annotations.NullMarked;
