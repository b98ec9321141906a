package fr.montour.platform.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import fr.montour.platform.testing.TestTokens;
import fr.montour.platform.token.InvalidTokenException.Reason;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TokenVerifierTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final String ISSUER = TestTokens.GATEWAY;
    private static final String AUDIENCE = "slot-service";

    private final TokenVerifier verifier =
            new TokenVerifiers(trust(), InstantSource.fixed(NOW)).verifier(ISSUER, AUDIENCE);

    @Test
    void rightTokenGivesItsClaims() {
        assertThat(verifier.verify(TestTokens.sign(ISSUER, claims().build())).getSubject())
                .isEqualTo("p_1");
    }

    @Test
    void expiredTokenIsRefused() {
        var late = claims().expirationTime(date(Duration.ofSeconds(-6))).build();

        assertThat(reasonFor(TestTokens.sign(ISSUER, late))).isEqualTo(Reason.EXPIRED);
    }

    @Test
    void tokenIsAcceptedWithinTheClockSkew() {
        var barelyLate = claims().expirationTime(date(Duration.ofSeconds(-4))).build();

        assertThat(verifier.verify(TestTokens.sign(ISSUER, barelyLate))).isNotNull();
    }

    @Test
    void tokenBeforeItsTimeIsRefused() {
        var early = claims().notBeforeTime(date(Duration.ofMinutes(1))).build();

        assertThat(reasonFor(TestTokens.sign(ISSUER, early))).isEqualTo(Reason.NOT_YET_VALID);
    }

    @Test
    void tokenForAnotherAudienceIsRefused() {
        var foreign = claims().audience("waiting-room-service").build();

        assertThat(reasonFor(TestTokens.sign(ISSUER, foreign))).isEqualTo(Reason.WRONG_AUDIENCE);
    }

    @Test
    void tokenUnderAForeignKeyIsRefused() {
        assertThat(reasonFor(TestTokens.forge(ISSUER, claims().build()))).isEqualTo(Reason.FORGED);
    }

    @Test
    void tokenOfAnotherTrustedIssuerIsRefused() {
        assertThat(reasonFor(TestTokens.sign(TestTokens.IDENTITY, claims().build())))
                .isEqualTo(Reason.FORGED);
    }

    @Test
    void tokenThatNamesAnotherIssuerThanItsKeyIsRefused() {
        var lying = claims().issuer(TestTokens.IDENTITY).build();

        assertThat(reasonFor(TestTokens.sign(ISSUER, lying))).isEqualTo(Reason.FORGED);
    }

    @Test
    void unsignedTokenIsRefused() {
        assertThat(reasonFor(new PlainJWT(claims().build()).serialize())).isEqualTo(Reason.MALFORMED);
    }

    @Test
    void changedTokenIsRefused() {
        String token = TestTokens.sign(ISSUER, claims().build());
        String other = TestTokens.sign(ISSUER, claims().subject("p_2").build());
        String[] parts = token.split("\\.");
        String changed = parts[0] + "." + other.split("\\.")[1] + "." + parts[2];

        assertThat(reasonFor(changed)).isEqualTo(Reason.FORGED);
    }

    @Test
    void tokenWithoutExpiryIsRefused() {
        var eternal = claims().expirationTime(null).build();

        assertThat(reasonFor(TestTokens.sign(ISSUER, eternal))).isEqualTo(Reason.MALFORMED);
    }

    @Test
    void signingTwiceGivesTheSameToken() {
        assertThat(TestTokens.sign(ISSUER, claims().build())).isEqualTo(TestTokens.sign(ISSUER, claims().build()));
    }

    private Reason reasonFor(String token) {
        return catchThrowableOfType(InvalidTokenException.class, () -> verifier.verify(token))
                .reason();
    }

    private static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience(AUDIENCE)
                .subject("p_1")
                .expirationTime(date(Duration.ofMinutes(1)));
    }

    private static Date date(Duration fromNow) {
        return Date.from(NOW.plus(fromNow));
    }

    private static Map<String, String> trust() {
        Map<String, String> trusted = new HashMap<>();
        TestTokens.properties().forEach((key, value) -> {
            if (key.startsWith("montour.trust.")) {
                trusted.put(key.substring("montour.trust.".length()), value);
            }
        });
        return trusted;
    }
}
