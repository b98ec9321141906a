@NullMarked
package fr.montour.notification.contact.store;

import org.jspecify.annotations.NullMarked;
