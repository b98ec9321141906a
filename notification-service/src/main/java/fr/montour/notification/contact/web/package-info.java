/** HTTP of contacts. */
@NullMarked
package fr.montour.notification.contact.web;

import org.jspecify.annotations.NullMarked;
