package fr.montour.identity.service;

import static fr.montour.identity.service.RunningService.AUDIENCE;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import fr.montour.identity.person.Somebody;
import fr.montour.platform.testing.TestTokens;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorisationIT {

    private static final String BLOCK = "{\"reason\":\"why\"}";

    private final RunningService service = RunningService.withFakeKeycloak();
    private final String id = Somebody.newId().value();

    @ParameterizedTest
    @CsvSource({
        "POST, /logins, applicant",
        "POST, /logins, supervisor",
        "PUT, /persons/me/preferences, agent",
        "PUT, /persons/me/preferences, gateway",
        "POST, /persons/me/statements, partner",
        "POST, /persons/me/statements, agent",
        "GET, /persons/p_00000000000000000000000001, applicant",
        "GET, /persons/p_00000000000000000000000001, partner",
        "POST, /persons/p_00000000000000000000000001/block, agent",
        "POST, /persons/p_00000000000000000000000001/unblock, agent",
        "POST, /demo-people, agent",
        "POST, /demo-people, gateway",
        "GET, /revocations, applicant",
        "GET, /revocations, supervisor",
        "POST, /revocations, applicant",
    })
    void wrongRoleIsForbidden(String method, String path, String role) {
        var answer = service.as(id, role, method, path, method.equals("GET") ? null : BLOCK);
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.problem()).isEqualTo("forbidden");
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /logins",
        "GET, /persons/me",
        "PUT, /persons/me/preferences",
        "POST, /persons/me/statements",
        "GET, /persons/p_00000000000000000000000001",
        "POST, /persons/p_00000000000000000000000001/block",
        "POST, /persons/p_00000000000000000000000001/unblock",
        "POST, /demo-people",
        "GET, /revocations",
        "POST, /revocations",
    })
    void callerWithoutTokenMustLogIn(String method, String path) {
        var answer = service.call(method, path, null, method.equals("GET") ? null : BLOCK);
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.problem()).isEqualTo("login-required");
    }

    @Test
    void tokenThatDoesNotHoldIsNoToken() {
        var now = Instant.now();
        var good = claims(now.plusSeconds(60), AUDIENCE, "montour-gateway");
        var bad = List.of(
                TestTokens.sign("montour-gateway", claims(now.minusSeconds(30), AUDIENCE, "montour-gateway")),
                TestTokens.sign("montour-gateway", claims(now.plusSeconds(60), "slot-service", "montour-gateway")),
                TestTokens.sign("montour-gateway", claims(now.plusSeconds(60), AUDIENCE, "montour-waiting-room")),
                TestTokens.sign("montour-waiting-room", good),
                TestTokens.forge("montour-gateway", good),
                "x.y.z");
        assertThat(bad).allSatisfy(token -> {
            var answer = service.call("GET", "/persons/me", token, null);
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.problem()).isEqualTo("login-required");
        });
        assertThat(service.call("GET", "/persons/me", TestTokens.sign("montour-gateway", good), null)
                        .problem())
                .isEqualTo("person-unknown");
    }

    @Test
    void healthMetricsAndDescriptionNeedNoToken() {
        assertThat(service.call("GET", "/health/liveness", null, null).status()).isEqualTo(200);
        assertThat(service.call("GET", "/prometheus", null, null).status()).isEqualTo(200);
        assertThat(service.call("GET", "/.well-known/jwks.json", null, null).status())
                .isEqualTo(200);
        assertThat(service.call("GET", "/swagger/identity-service-1.yml", null, null)
                        .body())
                .contains("/logins", "/persons/{id}/block");
    }

    private static JWTClaimsSet claims(Instant expiry, String audience, String issuer) {
        return new JWTClaimsSet.Builder()
                .issuer(issuer)
                .audience(audience)
                .subject(Somebody.newId().value())
                .claim("roles", List.of("applicant"))
                .expirationTime(Date.from(expiry))
                .build();
    }
}
