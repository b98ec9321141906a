/** Contacts as identity-service announces them. */
@NullMarked
package fr.montour.notification.contact.events;

import org.jspecify.annotations.NullMarked;
