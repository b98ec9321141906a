/** Collections of contacts. */
@NullMarked
package fr.montour.identity.contact.store;

import org.jspecify.annotations.NullMarked;
