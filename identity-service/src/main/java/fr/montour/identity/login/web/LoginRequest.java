package fr.montour.identity.login.web;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Body of {@code POST /logins}.
 *
 * @param realm {@code usagers}, {@code agents} or {@code partenaires}
 * @param idToken as Keycloak issued it
 * @param locale language of the page they came from; French where it is none of ours
 */
@Serdeable
public record LoginRequest(
        @NotBlank @Size(max = 32) String realm,
        @NotBlank @Size(max = 16_384) String idToken,
        @Nullable @Size(max = 16) String locale) {

    @Override
    public String toString() {
        return "LoginRequest[" + realm + "]";
    }
}
