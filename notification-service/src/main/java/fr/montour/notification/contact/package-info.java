/** How to reach a person: this service's own copy of what identity-service announces. */
@NullMarked
package fr.montour.notification.contact;

import org.jspecify.annotations.NullMarked;
