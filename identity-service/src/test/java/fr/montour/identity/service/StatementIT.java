package fr.montour.identity.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.Ed25519Verifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class StatementIT {

    private final RunningService service = RunningService.withFakeKeycloak();

    @Test
    void statementSaysWhoTheCallerIsForAMinute() throws Exception {
        service.bean(FakeAccounts.class).put("state", "Élodie", "Da Silva", "e@example.org");
        String id = service.logIn("usagers", "state;eidas1;;")
                .json()
                .path("personId")
                .asText();
        var answer = service.as(id, "applicant", "POST", "/persons/me/statements", null);
        assertThat(answer.status()).isEqualTo(201);

        var jwt = SignedJWT.parse(answer.json().path("statement").asText());
        var keys = JWKSet.parse(
                service.call("GET", "/.well-known/jwks.json", null, null).body());
        var key = keys.getKeyByKeyId(jwt.getHeader().getKeyID()).toOctetKeyPair();
        assertThat(jwt.verify(new Ed25519Verifier(key))).isTrue();
        var claims = jwt.getJWTClaimsSet();
        assertThat(claims.getIssuer()).isEqualTo("montour-identity");
        assertThat(claims.getAudience()).containsExactly("slot-service");
        assertThat(claims.getSubject()).isEqualTo(id);
        assertThat(claims.getStringClaim("givenName")).isEqualTo("Élodie");
        assertThat(claims.getStringClaim("familyName")).isEqualTo("Da Silva");
        assertThat(claims.getStringClaim("birthDate")).isEqualTo("1988-05-04");
        assertThat(claims.getStringClaim("assurance")).isEqualTo("eidas1");
        assertThat(claims.getStringClaim("locale")).isEqualTo("fr");
        assertThat(Duration.between(
                        claims.getIssueTime().toInstant(),
                        claims.getExpirationTime().toInstant()))
                .isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void statementOfSomebodyWithoutFirstNameHasNone() throws Exception {
        service.bean(FakeAccounts.class).put("mononym", null, "Suharto", null);
        String id = service.logIn("usagers", "mononym;eidas1;;")
                .json()
                .path("personId")
                .asText();
        var answer = service.as(id, "applicant", "POST", "/persons/me/statements", null);
        var claims = SignedJWT.parse(answer.json().path("statement").asText()).getJWTClaimsSet();
        assertThat(claims.getClaims()).doesNotContainKey("givenName");
        assertThat(claims.getStringClaim("familyName")).isEqualTo("Suharto");
    }
}
