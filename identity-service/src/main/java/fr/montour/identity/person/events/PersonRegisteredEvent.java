package fr.montour.identity.person.events;

import fr.montour.identity.model.PersonKind;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** Payload of {@code person.registered.v1}. */
@Serdeable
public record PersonRegisteredEvent(
        String personId,
        PersonKind kind,
        @Nullable String givenName,
        String familyName,
        @Nullable String email,
        String locale) {}
