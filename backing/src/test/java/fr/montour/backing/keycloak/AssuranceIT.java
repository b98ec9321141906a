package fr.montour.backing.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nimbusds.jwt.SignedJWT;
import fr.montour.backing.Backing;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.KeycloakBuilder;

/** Which levels of assurance come in through FranceConnect. */
class AssuranceIT {

    private static final String PASSWORD = "montour";

    private final OidcLogin login = OidcLogin.gateway(
            Backing.shared().keycloak(), "usagers", Backing.shared().keycloakSecrets());

    @ParameterizedTest
    @CsvSource({"claire.dupont, eidas1", "niveau.substantiel, eidas2", "niveau.eleve, eidas3"})
    void everyLevelFromEidas1OnIsAcceptedAndSaid(String person, String acr) throws Exception {
        var idToken = SignedJWT.parse(login.login(person, PASSWORD).idToken()).getJWTClaimsSet();

        assertThat(idToken.getClaim("acr")).isEqualTo(acr);
        assertThat(idToken.getClaim("assurance")).isEqualTo(acr);
    }

    @Test
    void whoIsKnownBelowEidas1IsRefusedAndLeavesNoAccount() {
        assertThatExceptionOfType(LoginRefusedException.class).isThrownBy(() -> login.login("niveau.faible", PASSWORD));

        try (var usagers = KeycloakBuilder.builder()
                .serverUrl(Backing.shared().keycloak().toString())
                .realm("usagers")
                .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                .clientId("montour-identity")
                .clientSecret(Objects.requireNonNull(
                        Backing.shared().keycloakSecrets().get("MONTOUR_IDENTITY_ADMIN_SECRET")))
                .build()) {
            assertThat(usagers.realm("usagers").users().searchByEmail("niveau.faible@example.org", true))
                    .isEmpty();
        }
    }
}
