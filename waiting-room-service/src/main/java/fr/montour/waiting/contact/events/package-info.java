/** What notification-service announces of contacts. */
@NullMarked
package fr.montour.waiting.contact.events;

import org.jspecify.annotations.NullMarked;
