package fr.montour.identity.person.events;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** Payload of {@code person.contact-changed.v1}. */
@Serdeable
public record PersonContactChangedEvent(
        String personId, @Nullable String email, String locale) {}
