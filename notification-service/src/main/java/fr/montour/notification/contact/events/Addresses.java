package fr.montour.notification.contact.events;

import fr.montour.notification.contact.EmailAddress;
import org.jspecify.annotations.Nullable;

/** The address of an event, which may be missing or empty. */
final class Addresses {

    private Addresses() {}

    static @Nullable EmailAddress of(@Nullable String value) {
        return value == null || value.isBlank() ? null : new EmailAddress(value.strip());
    }
}
