package fr.montour.identity.person.events;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** Data of {@code person.contact-changed.v1}. */
@Serdeable
public record PersonContactChangedEvent(
        String personId, @Nullable String email, String locale) {}
