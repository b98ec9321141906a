package fr.montour.notification.contact.events;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** Data of {@code person.registered.v1}, as far as it is wanted here. */
@Serdeable
record PersonRegisteredEvent(
        String personId,
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable String email,
        @Nullable String locale) {}
