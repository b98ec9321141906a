package fr.montour.gateway.open.person;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** What identity-service knows of the person and shows to them. */
@Serdeable
public record Person(
        String personId,
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable String birthDate,
        @Nullable String email,
        @Nullable String locale) {}
