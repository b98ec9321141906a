package fr.montour.notification.contact.events;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** Data of {@code person.contact-changed.v1}; without an address the person has none any more. */
@Serdeable
record PersonContactChangedEvent(
        String personId, @Nullable String email, @Nullable String locale) {}
