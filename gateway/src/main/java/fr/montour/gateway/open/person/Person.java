package fr.montour.gateway.open.person;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * What identity-service knows of the person and shows to them.
 *
 * @param email where letters go
 * @param unprovenEmail address whose link was not opened yet
 * @param loginEmail address that comes with the login
 */
@Serdeable
public record Person(
        String personId,
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable String birthDate,
        @Nullable String email,
        @Nullable String unprovenEmail,
        @Nullable String loginEmail,
        @Nullable String locale) {}
