package fr.montour.identity.contact.web;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Body of {@code PUT /persons/me/preferences}.
 *
 * @param locale {@code fr} or {@code en}
 * @param email another address than that of the login; empty goes back to that one, absent leaves it as it is
 */
@Serdeable
record PreferencesRequest(
        @NotNull @Size(max = 16) String locale,
        @Nullable @Size(max = 320) String email) {

    @Override
    public String toString() {
        return "PreferencesRequest[…]";
    }
}
