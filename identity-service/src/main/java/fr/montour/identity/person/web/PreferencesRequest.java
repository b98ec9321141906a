package fr.montour.identity.person.web;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Body of {@code PUT /persons/me/preferences}.
 *
 * @param locale {@code fr} or {@code en}
 * @param email for those to whom FranceConnect gives none; empty removes it, absent leaves it as it is
 */
@Serdeable
public record PreferencesRequest(
        @NotNull @Size(max = 16) String locale,
        @Nullable @Size(max = 320) String email) {

    @Override
    public String toString() {
        return "PreferencesRequest[…]";
    }
}
